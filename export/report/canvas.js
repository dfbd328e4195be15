/* The picture: nodes and lines on a canvas, drawn anew when something changed.
 *
 * World units are those of layout.js; camera {x, y, k}: the world's point in the middle
 * of the canvas and pixels per unit. Edges of one pair, direction, group and status are
 * one line (a bundle) that says how many they are; different lines of a pair are drawn
 * apart. */
"use strict";

const FONT = "12px system-ui, sans-serif";
const LABEL_HEIGHT = 15;
const LABEL_LETTERS = 40;
const BATCH = 200; /* lines of a path: very long paths are slow to fill */
const CURVE_GAP = 14;

function newView(canvas, graph) {
    return { canvas, graph, context: canvas.getContext("2d"), width: 0, height: 0,
        ratio: 1, camera: { x: 0, y: 0, k: 1 }, bundles: [], styles: [], colors: null,
        widths: new Map(), chosen: null, hover: null, focus: null, waiting: false,
        fitted: true, drawn: 0 };
}

/* ---- bundles ---- */

function bundlesOfPair(edges, low) {
    const bundles = new Map();
    for (const edge of edges) {
        const key = [edge.subject === low, edge.group.index, edge.status.index].join();
        if (!bundles.has(key)) {
            bundles.set(key, { subject: edge.subject, object: edge.object,
                group: edge.group, status: edge.status, edges: [], bend: 0, lit: true });
        }
        bundles.get(key).edges.push(edge);
    }
    return [...bundles.values()];
}

/* Bends are measured across the line from the lower to the higher node, so that lines
 * in both directions do not fall onto each other. */
function spread(bundles, low) {
    bundles.forEach((bundle, i) => {
        const bend = (i - (bundles.length - 1) / 2) * CURVE_GAP;
        bundle.bend = bundle.subject === low ? bend : -bend;
        bundle.loop = bundle.subject === bundle.object ? i + 1 : 0;
    });
}

function makeBundles(view) {
    const pairs = new Map();
    for (const edge of view.graph.shownEdges) {
        const a = Math.min(edge.subject.index, edge.object.index);
        const b = Math.max(edge.subject.index, edge.object.index);
        const key = a * view.graph.nodes.length + b;
        const there = pairs.get(key);
        if (there) {
            there.push(edge);
        } else {
            pairs.set(key, [edge]);
        }
    }
    view.bundles = [];
    for (const edges of pairs.values()) {
        const low = edges[0].subject.index <= edges[0].object.index ? edges[0].subject
            : edges[0].object;
        const bundles = bundlesOfPair(edges, low);
        spread(bundles, low);
        view.bundles.push(...bundles);
    }
    sortByStyle(view);
}

/* Denials and what is weakly stated last, on top. */
function sortByStyle(view) {
    const styles = new Map();
    for (const bundle of view.bundles) {
        const key = bundle.status.index * 100 + bundle.group.index;
        if (!styles.has(key)) {
            styles.set(key, { key, group: bundle.group, status: bundle.status,
                bundles: [] });
        }
        styles.get(key).bundles.push(bundle);
    }
    view.styles = [...styles.values()].sort((a, b) => a.key - b.key);
}

/* ---- camera ---- */

const toScreenX = (view, x) => (x - view.camera.x) * view.camera.k + view.width / 2;
const toScreenY = (view, y) => (y - view.camera.y) * view.camera.k + view.height / 2;
const toWorldX = (view, x) => (x - view.width / 2) / view.camera.k + view.camera.x;
const toWorldY = (view, y) => (y - view.height / 2) / view.camera.k + view.camera.y;

/* Discs grow slower than distances, so that zooming in makes room. */
function screenRadius(view, node) {
    return Math.max(2, node.radius * Math.min(2.4, Math.pow(view.camera.k, 0.6)));
}

function fitCamera(view) {
    const nodes = view.graph.shownNodes;
    if (nodes.length === 0 || view.width === 0) {
        return;
    }
    const box = extent(nodes);
    const margin = 60;
    const k = Math.min((view.width - 2 * margin) / (box.right - box.left + 1),
        (view.height - 2 * margin) / (box.bottom - box.top + 1));
    view.camera = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2,
        k: Math.min(2, Math.max(0.005, k)) };
    view.fitted = true;
    redraw(view);
}

/* By a factor, with the point (x, y) of the screen staying where it is. */
function zoomAt(view, factor, x, y) {
    const k = Math.min(20, Math.max(0.005, view.camera.k * factor));
    const wx = toWorldX(view, x);
    const wy = toWorldY(view, y);
    view.camera = { x: wx - (x - view.width / 2) / k, y: wy - (y - view.height / 2) / k,
        k };
    view.fitted = false;
    redraw(view);
}

function panBy(view, dx, dy) {
    view.camera.x -= dx / view.camera.k;
    view.camera.y -= dy / view.camera.k;
    view.fitted = false;
    redraw(view);
}

function isOnScreen(view, node, margin) {
    const x = toScreenX(view, node.x);
    const y = toScreenY(view, node.y);
    return x > margin && y > margin && x < view.width - margin &&
        y < view.height - margin;
}

/* Glides there, unless motion is not wanted. */
function moveTo(view, node) {
    const from = { ...view.camera };
    const goal = { x: node.x, y: node.y, k: Math.max(from.k, 0.6) };
    const steps = reducedMotion.matches ? 1 : 12;
    let step = 0;
    view.fitted = false;
    const glide = () => {
        const t = ++step / steps;
        const ease = t * t * (3 - 2 * t);
        for (const axis of ["x", "y", "k"]) {
            view.camera[axis] = from[axis] + (goal[axis] - from[axis]) * ease;
        }
        redraw(view);
        if (step < steps) {
            requestAnimationFrame(glide);
        }
    };
    glide();
}

/* ---- lines ---- */

/* Where a bundle runs on the screen, or null where it is not to be seen: from (x1, y1)
 * over the control point (cx, cy) to (x2, y2), which is the rim of the object; (ux, uy)
 * is its direction there. The object is written over by the next call. */
const run = { x1: 0, y1: 0, cx: 0, cy: 0, x2: 0, y2: 0, ux: 0, uy: 0, length: 0 };

function runOf(view, bundle) {
    const x1 = toScreenX(view, bundle.subject.x);
    const y1 = toScreenY(view, bundle.subject.y);
    const x2 = toScreenX(view, bundle.object.x);
    const y2 = toScreenY(view, bundle.object.y);
    const slack = 60;
    if (Math.max(x1, x2) < -slack || Math.min(x1, x2) > view.width + slack ||
        Math.max(y1, y2) < -slack || Math.min(y1, y2) > view.height + slack) {
        return null;
    }
    const dx = x2 - x1;
    const dy = y2 - y1;
    const length = Math.hypot(dx, dy) || 1;
    const bend = 2 * bundle.bend * Math.min(1.5, view.camera.k);
    run.cx = (x1 + x2) / 2 - dy / length * bend;
    run.cy = (y1 + y2) / 2 + dx / length * bend;
    const ex = x2 - run.cx;
    const ey = y2 - run.cy;
    const end = Math.hypot(ex, ey) || 1;
    const rim = Math.min(screenRadius(view, bundle.object) + 1, length / 2);
    run.ux = ex / end;
    run.uy = ey / end;
    run.x1 = x1;
    run.y1 = y1;
    run.x2 = x2 - run.ux * rim;
    run.y2 = y2 - run.uy * rim;
    run.length = length;
    return run;
}

/* A thing's relation to itself: a ring above it, one larger than the other. */
function ringOf(view, bundle) {
    const r = screenRadius(view, bundle.subject);
    const size = r * 0.8 + bundle.loop * 5;
    return { x: toScreenX(view, bundle.subject.x),
        y: toScreenY(view, bundle.subject.y) - r - size * 0.7, r: size };
}

function traceBundle(view, path, bundle, arrows) {
    if (bundle.loop) {
        const ring = ringOf(view, bundle);
        circle(path, ring.x, ring.y, ring.r);
        return;
    }
    const at = runOf(view, bundle);
    if (!at) {
        return;
    }
    path.moveTo(at.x1, at.y1);
    if (bundle.bend === 0) {
        path.lineTo(at.x2, at.y2);
    } else {
        path.quadraticCurveTo(at.cx, at.cy, at.x2, at.y2);
    }
    if (at.length > 28) {
        headOf(bundle.group).draw(arrows, at.x2, at.y2, at.ux, at.uy,
            Math.min(7, 3 + at.length / 40));
    }
}

function strokeBatch(view, style, bundles) {
    const c = view.context;
    const lines = new Path2D();
    const arrows = new Path2D();
    bundles.forEach((bundle) => traceBundle(view, lines, bundle, arrows));
    c.setLineDash(dashOf(style.status));
    c.stroke(lines);
    c.setLineDash([]);
    if (headOf(style.group).filled) {
        c.fill(arrows);
    }
    c.stroke(arrows);
}

function drawStyle(view, style, bundles, alpha) {
    const c = view.context;
    c.strokeStyle = view.colors.groups[style.group.index];
    c.fillStyle = c.strokeStyle;
    c.globalAlpha = alpha;
    c.lineWidth = style.group.width * Math.min(1, Math.max(0.5, Math.sqrt(view.camera.k)));
    for (let i = 0; i < bundles.length; i += BATCH) {
        strokeBatch(view, style, bundles.slice(i, i + BATCH));
    }
    c.globalAlpha = 1;
}

function drawLines(view) {
    const all = !view.chosen && !view.hover;
    for (const style of view.styles) {
        drawStyle(view, style, all ? style.bundles : style.bundles.filter((b) => !b.lit),
            all ? 0.75 : 0.12);
    }
    for (const style of all ? [] : view.styles) {
        drawStyle(view, style, style.bundles.filter((b) => b.lit), 1);
    }
}

/* How many edges a line stands for, on the line. */
function drawCounts(view) {
    const c = view.context;
    c.textAlign = "center";
    c.textBaseline = "middle";
    for (const bundle of view.bundles) {
        const at = bundle.edges.length > 1 && bundle.lit && !bundle.loop
            ? runOf(view, bundle) : null;
        if (at && at.length > 70) {
            const x = (at.x1 + at.x2) / 4 + at.cx / 2;
            const y = (at.y1 + at.y2) / 4 + at.cy / 2;
            haloText(view, `×${bundle.edges.length}`, x, y,
                view.colors.groups[bundle.group.index]);
        }
    }
}

/* ---- nodes ---- */

function drawNode(view, node) {
    const c = view.context;
    const x = toScreenX(view, node.x);
    const y = toScreenY(view, node.y);
    const r = screenRadius(view, node);
    c.beginPath();
    outlineOf(node.type)(c, x, y, r);
    c.fill();
    if (r > 3) {
        c.stroke();
    }
    if (node.type.rings > 1 && r > 4) {
        c.beginPath();
        outlineOf(node.type)(c, x, y, r * 0.72);
        c.stroke();
    }
}

function drawNodes(view, visible) {
    const c = view.context;
    c.lineWidth = 1;
    for (const { node } of visible) {
        c.fillStyle = node.type.fill;
        c.strokeStyle = view.colors.rim;
        c.globalAlpha = isLit(view, node) ? 1 : 0.2;
        drawNode(view, node);
    }
    c.globalAlpha = 1;
}

function drawRing(view, node, color) {
    const c = view.context;
    c.strokeStyle = color;
    c.lineWidth = 2.5;
    c.beginPath();
    circle(c, toScreenX(view, node.x), toScreenY(view, node.y),
        screenRadius(view, node) + 5);
    c.stroke();
}

/* ---- labels ---- */

function haloText(view, text, x, y, color) {
    const c = view.context;
    c.lineWidth = 3.5;
    c.strokeStyle = view.colors.ground;
    c.strokeText(text, x, y);
    c.fillStyle = color;
    c.fillText(text, x, y);
}

const labelText = (node) => clip(node.label.replace(/\s+/g, " ").trim(), LABEL_LETTERS);

function widthOf(view, text) {
    let width = view.widths.get(text);
    if (width === undefined) {
        width = view.context.measureText(text).width;
        view.widths.set(text, width);
    }
    return width;
}

function labelItem(view, at) {
    const text = labelText(at.node);
    return { ...at, text, width: widthOf(view, text),
        urgent: at.node.rank < 12 || view.lit !== null };
}

/* What the reader points at first, then what it is tied to, then by rank. */
function labelOrder(view, visible) {
    const first = (n) => n === view.hover || n === view.focus || n === view.chosen;
    const level = (n) => (first(n) ? 0 : isLit(view, n) ? 1 : 2);
    const wanted = visible.filter(({ node, r }) => level(node) < 2 &&
        (r > 4.5 || node.rank < 60 || level(node) === 0 || view.chosen || view.hover));
    return wanted.sort((a, b) => level(a.node) - level(b.node) ||
        a.node.rank - b.node.rank);
}

function drawLabels(view, visible) {
    const c = view.context;
    c.font = FONT;
    const most = Math.round(view.width * view.height / 9000);
    const items = labelOrder(view, visible).slice(0, 4 * most)
        .map((at) => labelItem(view, at));
    view.labels = placeLabels(items, visible.filter(({ node }) => isLit(view, node)),
        { width: view.width, height: view.height, line: LABEL_HEIGHT, most });
    c.textAlign = "left";
    c.textBaseline = "middle";
    for (const label of view.labels) {
        haloText(view, label.text, label.left, label.top + LABEL_HEIGHT / 2,
            view.colors.text);
    }
}

/* ---- a frame ---- */

function readColors(view) {
    const style = getComputedStyle(document.documentElement);
    const value = (property) => style.getPropertyValue(property).trim();
    const ground = value("--ground");
    view.colors = { ground, text: value("--text"), rim: value("--rim"),
        accent: value("--accent"),
        groups: view.graph.groups.map((g) => onGround(g.color, ground)) };
}

function visibleNodes(view) {
    const found = [];
    for (const node of view.graph.shownNodes) {
        const r = screenRadius(view, node);
        const x = toScreenX(view, node.x);
        const y = toScreenY(view, node.y);
        if (x > -r && y > -r && x < view.width + r && y < view.height + r) {
            found.push({ node, x, y, r });
        }
    }
    return found;
}

const isLit = (view, node) => !view.lit || view.lit.has(node);

/* Marks what belongs to the node or edges pointed at or chosen; the rest is dimmed. */
function light(view) {
    const at = view.hover || view.chosen;
    view.lit = at ? new Set() : null;
    for (const bundle of view.bundles) {
        bundle.lit = !at || bundle.subject === at || bundle.object === at ||
            (Array.isArray(at) && at.some((edge) => bundle.edges.includes(edge)));
        if (at && bundle.lit) {
            view.lit.add(bundle.subject).add(bundle.object);
        }
    }
    if (at && !Array.isArray(at)) {
        view.lit.add(at);
    }
}

function draw(view) {
    const c = view.context;
    c.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    c.fillStyle = view.colors.ground;
    c.fillRect(0, 0, view.width, view.height);
    c.lineJoin = "round";
    light(view);
    drawLines(view);
    const visible = visibleNodes(view);
    /* the strongest on top */
    drawNodes(view, visible.sort((a, b) => b.node.rank - a.node.rank));
    c.font = FONT;
    drawCounts(view);
    drawLabels(view, visible);
    if (view.chosen && !Array.isArray(view.chosen) && view.chosen.shown) {
        drawRing(view, view.chosen, view.colors.accent);
    }
    if (view.focus && view.focus.shown && document.activeElement === view.canvas) {
        drawRing(view, view.focus, view.colors.text);
    }
    view.drawn++;
}

function redraw(view) {
    if (view.waiting) {
        return;
    }
    view.waiting = true;
    requestAnimationFrame(() => {
        view.waiting = false;
        if (view.width > 0) {
            draw(view);
        }
    });
}

function resize(view) {
    const box = view.canvas.getBoundingClientRect();
    const ratio = Math.min(3, devicePixelRatio || 1);
    view.width = box.width;
    view.height = box.height;
    view.ratio = ratio;
    view.canvas.width = Math.round(box.width * ratio);
    view.canvas.height = Math.round(box.height * ratio);
    if (view.fitted) {
        fitCamera(view);
    }
    redraw(view);
}

/* ---- what lies at a point ---- */

function nodeAt(view, x, y, slack) {
    let best = null;
    let nearest = Infinity;
    for (const node of view.graph.shownNodes) {
        const distance = Math.hypot(toScreenX(view, node.x) - x,
            toScreenY(view, node.y) - y) - screenRadius(view, node);
        if (distance < nearest) {
            nearest = distance;
            best = node;
        }
    }
    return nearest <= slack ? best : null;
}

function distanceToSegment(x, y, x1, y1, x2, y2) {
    const dx = x2 - x1;
    const dy = y2 - y1;
    const t = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
    const at = Math.min(1, Math.max(0, t));
    return Math.hypot(x - x1 - at * dx, y - y1 - at * dy);
}

function distanceToBundle(view, bundle, x, y) {
    if (bundle.loop) {
        const ring = ringOf(view, bundle);
        return Math.abs(Math.hypot(x - ring.x, y - ring.y) - ring.r);
    }
    const at = runOf(view, bundle);
    if (!at) {
        return Infinity;
    }
    const parts = bundle.bend === 0 ? 1 : 8;
    let nearest = Infinity;
    let px = at.x1;
    let py = at.y1;
    for (let i = 1; i <= parts; i++) {
        const t = i / parts;
        const qx = (1 - t) * (1 - t) * at.x1 + 2 * t * (1 - t) * at.cx + t * t * at.x2;
        const qy = (1 - t) * (1 - t) * at.y1 + 2 * t * (1 - t) * at.cy + t * t * at.y2;
        nearest = Math.min(nearest, distanceToSegment(x, y, px, py, qx, qy));
        px = qx;
        py = qy;
    }
    return nearest;
}

function bundleAt(view, x, y, slack) {
    let best = null;
    let nearest = slack;
    for (const bundle of view.bundles) {
        const distance = distanceToBundle(view, bundle, x, y);
        if (distance <= nearest) {
            nearest = distance;
            best = bundle;
        }
    }
    return best;
}
