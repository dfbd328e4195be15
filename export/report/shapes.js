/* Outlines of nodes and heads of lines. The names are Graphviz's, as in the figures
 * and in themes; what does for a label in a box is simplified for a small sign. Each
 * outline appends to a path around (x, y) and fills about the area of a circle of
 * radius r. */
"use strict";

function polygon(path, x, y, points) {
    points.forEach(([px, py], i) =>
                       (i ? path.lineTo(x + px, y + py) : path.moveTo(x + px, y + py)));
    path.closePath();
}

function regular(sides, turn) {
    const corners = [];
    for (let i = 0; i < sides; i++) {
        const angle = 2 * Math.PI * (i + turn) / sides;
        corners.push([Math.cos(angle), Math.sin(angle)]);
    }
    return (path, x, y, r) => polygon(
               path, x, y, corners.map(([cx, cy]) => [cx * r * 1.1, cy * r * 1.1]));
}

function circle(path, x, y, r) {
    path.moveTo(x + r, y);
    path.arc(x, y, r, 0, 2 * Math.PI);
}

function square(path, x, y, r) {
    const h = r * 0.9;
    path.rect(x - h, y - h, 2 * h, 2 * h);
}

function roundedSquare(path, x, y, r) {
    const h = r * 0.92;
    path.moveTo(x + h, y);
    for (const [sx, sy] of [[1, 1], [-1, 1], [-1, -1], [1, -1]]) {
        const first = sx * sy > 0;
        path.arcTo(x + sx * h, y + sy * h, x + (first ? 0 : sx * h),
            y + (first ? sy * h : 0), h * 0.55);
    }
    path.closePath();
}

const scaled = (points) => (path, x, y, r) =>
    polygon(path, x, y, points.map(([px, py]) => [px * r, py * r]));

const outlines = {
    ellipse: circle,
    box: square,
    rounded: roundedSquare,
    tab: scaled([[0, -1.15], [1.1, 0.8], [-1.1, 0.8]]),
    hexagon: regular(6, 0),
    octagon: regular(8, 0.5),
    component: scaled([
        [-0.7, -0.95], [1.1, -0.95], [1.1, 0.95], [-0.7, 0.95], [-0.7, 0.65],
        [-1.2, 0.65], [-1.2, 0.2], [-0.7, 0.2], [-0.7, -0.2], [-1.2, -0.2],
        [-1.2, -0.65], [-0.7, -0.65]
    ]),
    diamond: scaled([[0, -1.25], [1.25, 0], [0, 1.25], [-1.25, 0]]),
    house: scaled([[-0.9, 0.95], [-0.9, -0.2], [0, -1.1], [0.9, -0.2], [0.9, 0.95]]),
    cds: scaled([[-1, -0.8], [0.4, -0.8], [1.2, 0], [0.4, 0.8], [-1, 0.8]]),
    box3d: scaled([[-1, -0.5], [-0.4, -1], [1, -1], [1, 0.5], [0.4, 1], [-1, 1]]),
};

function outlineOf(type) {
    const rounded = type.style.includes("rounded") && type.shape === "box";
    return outlines[rounded ? "rounded" : type.shape] || circle;
}

/* ---- heads ---- at the point (x, y) of a line that comes along (ux, uy) */

function headPoints(x, y, ux, uy, s, points) {
    return points.map(([
        along, across
    ]) => [x - ux * along * s - uy * across * s, y - uy * along * s + ux * across * s]);
}

const head = (points, closed) => (path, x, y, ux, uy, s) => {
    headPoints(x, y, ux, uy, s, points)
        .forEach(([px, py], i) => (i ? path.lineTo(px, py) : path.moveTo(px, py)));
    if (closed) {
        path.closePath();
    }
};

const triangle = head([[0, 0], [1.6, 0.6], [1.6, -0.6]], true);
const rhombus = head([[0, 0], [0.9, 0.5], [1.8, 0], [0.9, -0.5]], true);

const ball = (path, x, y, ux, uy, s) =>
    circle(path, x - ux * s * 0.6, y - uy * s * 0.6, s * 0.6);

const heads = {
    normal: {draw: triangle, filled: true},
    onormal: {draw: triangle, filled: false},
    vee: {draw: head([[1.6, 0.7], [0, 0], [1.6, -0.7]], false), filled: false},
    tee: {draw: head([[0.3, 0.8], [0.3, -0.8]], false), filled: false},
    diamond: {draw: rhombus, filled: true},
    odiamond: {draw: rhombus, filled: false},
    box: {draw: head([[0, 0.5], [1, 0.5], [1, -0.5], [0, -0.5]], true), filled: true},
    dot: {draw: ball, filled: true},
    odot: {draw: ball, filled: false},
};

const headOf = (group) => heads[group.arrow] || heads.normal;

const dashes = {
    solid: [],
    dashed: [7, 4],
    dotted: [1.5, 3.5]
};
const dashOf = (status) => dashes[status.line] || [];

/* ---- colours ---- */

function channels(hex) {
    return [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
}

/* Relative luminance and contrast as WCAG 2 has them. */
function luminance(rgb) {
    const [r, g, b] =
        rgb.map((v) => v / 255)
            .map(
                (v) => (v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4)));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a, b) {
    const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (high + 0.05) / (low + 0.05);
}

/* The palette is made for paper: on a dark ground a colour is lightened until it stands
 * out at 4.5 to 1 (WCAG asks 3 of graphics). */
function onGround(hex, ground) {
    const wanted = channels(hex);
    const paper = channels(ground);
    for (let share = 0; share < 1; share += 0.1) {
        const mixed = wanted.map((v) => Math.round(v + (255 - v) * share));
        if (contrast(mixed, paper) >= 4.5 || luminance(paper) > 0.5) {
            return `rgb(${mixed.join(",")})`;
        }
    }
    return "rgb(255,255,255)";
}
