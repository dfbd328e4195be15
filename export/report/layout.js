/* Places. A layout that came with the graph is only scaled; without one, nodes are
 * placed here: springs along edges, repulsion between all by their number of
 * neighbours, so that hubs get room (Jacomy et al. 2014, ForceAtlas2), the far ones as
 * groups (Barnes & Hut 1986), and steps that grow shorter (Fruchterman & Reingold
 * 1991). No randomness: the same graph gives the same picture. */
"use strict";

const SPRING = 80; /* the usual distance of nodes, in the world's units */

/* Sunflower order: even, without direction, the strongest in the middle. */
function seedPlaces(nodes) {
    const golden = Math.PI * (3 - Math.sqrt(5));
    nodes.forEach((node, i) => {
        const radius = SPRING * 0.5 * Math.sqrt(i + 0.5);
        node.x = radius * Math.cos(i * golden);
        node.y = radius * Math.sin(i * golden);
    });
}

/* The nodes with edges, part by part. In each, neighbours stand near each other, so
 * that there is less to untangle. */
function connectedParts(graph) {
    const seen = new Set();
    const parts = [];
    for (const root of graph.ranked) {
        if (root.edges.length > 0 && !seen.has(root)) {
            parts.push(partOf(root, seen));
        }
    }
    return parts;
}

function partOf(root, seen) {
    const part = [root];
    seen.add(root);
    for (let i = 0; i < part.length; i++) {
        const neighbours = neighboursOf(part[i]);
        part[i].mass = 1 + neighbours.size;
        for (const next of neighbours) {
            if (!seen.has(next)) {
                seen.add(next);
                part.push(next);
            }
        }
    }
    return part;
}

/* ---- quadtree ---- */

const LEAF_SIZE = 8;
const MAX_DEPTH = 24; /* nodes on one place */

function cell(x, y, size, depth) {
    return {x, y, size, depth, mass: 0, cx: 0, cy: 0, nodes: [], parts: null};
}

function divide(at) {
    const half = at.size / 2;
    at.parts = [0, 1, 2, 3].map(
        (i) => cell(at.x + (i & 1) * half, at.y + (i >> 1) * half, half, at.depth + 1));
    const nodes = at.nodes;
    at.nodes = null;
    nodes.forEach((node) => insert(partFor(at, node), node));
}

function partFor(at, node) {
    const half = at.size / 2;
    return at.parts[(node.x >= at.x + half ? 1 : 0) + (node.y >= at.y + half ? 2 : 0)];
}

function insert(root, node) {
    let at = root;
    for (;;) {
        const mass = at.mass + node.mass;
        at.cx += (node.x - at.cx) * node.mass / mass;
        at.cy += (node.y - at.cy) * node.mass / mass;
        at.mass = mass;
        if (!at.parts) {
            break;
        }
        at = partFor(at, node);
    }
    at.nodes.push(node);
    if (at.nodes.length > LEAF_SIZE && at.depth < MAX_DEPTH) {
        divide(at);
    }
}

function extent(nodes) {
    const box = {left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity};
    for (const n of nodes) {
        box.left = Math.min(box.left, n.x);
        box.right = Math.max(box.right, n.x);
        box.top = Math.min(box.top, n.y);
        box.bottom = Math.max(box.bottom, n.y);
    }
    return box;
}

function quadtree(nodes) {
    const box = extent(nodes);
    const size = Math.max(box.right - box.left, box.bottom - box.top) + 1;
    const root = cell(box.left, box.top, size, 0);
    nodes.forEach((node) => insert(root, node));
    return root;
}

/* ---- forces ---- */

const REPULSION = SPRING * SPRING / 4;
const THETA = 1.2; /* a cell seen under a smaller angle counts as one */

function push(node, x, y, mass) {
    let dx = node.x - x;
    const dy = node.y - y;
    if (dx === 0 && dy === 0) {
        dx = 0.1 * ((node.index % 7) - 3) + 0.05; /* out of the same place */
    }
    const force = REPULSION * node.mass * mass / (dx * dx + dy * dy + 1);
    node.fx += dx * force;
    node.fy += dy * force;
}

function repel(node, root, stack) {
    stack.push(root);
    while (stack.length > 0) {
        const at = stack.pop();
        const dx = node.x - at.cx;
        const dy = node.y - at.cy;
        if (at.size * at.size < THETA * THETA * (dx * dx + dy * dy)) {
            push(node, at.cx, at.cy, at.mass);
        } else if (at.parts) {
            stack.push(at.parts[0], at.parts[1], at.parts[2], at.parts[3]);
        } else {
            for (const other of at.nodes) {
                if (other !== node) {
                    push(node, other.x, other.y, other.mass);
                }
            }
        }
    }
}

function attract([a, b]) {
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    a.fx += dx;
    a.fy += dy;
    b.fx -= dx;
    b.fy -= dy;
}

function moveBy(node, limit) {
    /* to the middle; more so up and down, since screens are wide */
    const fx = node.fx / node.mass - node.x * 0.04;
    const fy = node.fy / node.mass - node.y * 0.08;
    const length = Math.hypot(fx, fy);
    if (length > 0) {
        const step = Math.min(length, limit) / length;
        node.x += fx * step;
        node.y += fy * step;
    }
}

function relax(nodes, pairs, limit) {
    const root = quadtree(nodes);
    const stack = [];
    for (const node of nodes) {
        node.fx = 0;
        node.fy = 0;
        repel(node, root, stack);
    }
    pairs.forEach(attract);
    nodes.forEach((node) => moveBy(node, limit));
}

function connectedPairs(nodes) {
    const pairs = [];
    for (const a of nodes) {
        for (const b of neighboursOf(a)) {
            if (a.index < b.index) {
                pairs.push([a, b]);
            }
        }
    }
    return pairs;
}

/* A layout in slices, so that the page answers meanwhile: call step() until it is
 * false. The number of rounds is fixed, and so is the result. */
function newLayout(graph) {
    const parts = connectedParts(graph);
    const order = parts.flat();
    const n = order.length;
    const rounds = n > 10000 ? 50 : n > 5000 ? 80 : n > 1000 ? 150 : 300;
    const pairs = connectedPairs(order);
    const reach = SPRING * Math.sqrt(order.length);
    let round = 0;
    seedPlaces(order);
    return {
        step() {
            relax(order, pairs, reach * 0.25 * Math.pow(1 - round / rounds, 2));
            round++;
            return round < rounds;
        },
        shownAt: -Infinity,
        progress: () => round / rounds,
        finish() {
            scaleLayout(order);
            parts.forEach(separate);
            packParts(graph, parts);
        },
    };
}

/* Moves nodes apart that cover each other, a little in each round. */
function separate(nodes) {
    const size = 56; /* more than two radii */
    const rounds = Math.min(25, 1 + 40000 / nodes.length);
    for (let round = 0; round < rounds; round++) {
        const grid = new Map();
        const key = (x, y) => Math.floor(x / size) * 100003 + Math.floor(y / size);
        let moved = false;
        for (const node of nodes) {
            for (const [ox, oy] of AROUND) {
                for (const other of grid.get(
                         key(node.x + ox * size, node.y + oy * size)) ||
                    []) {
                    moved = apart(node, other) || moved;
                }
            }
            const own = key(node.x, node.y);
            grid.set(own, [...(grid.get(own) || []), node]);
        }
        if (!moved) {
            return;
        }
    }
}

const AROUND = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y]));

function apart(a, b) {
    const wanted = a.radius + b.radius + 12;
    const dx = a.x - b.x || 0.01 * ((a.index % 5) - 2) + 0.005;
    const dy = a.y - b.y;
    const distance = Math.hypot(dx, dy);
    if (distance >= wanted) {
        return false;
    }
    const step = (wanted - distance) / 2 / distance;
    a.x += dx * step;
    a.y += dy * step;
    b.x -= dx * step;
    b.y -= dy * step;
    return true;
}

/* The largest part stays in the middle, the others stand in rows below it, and last the
 * nodes without any edge. */
function packParts(graph, parts) {
    const sorted = [...parts].sort((a, b) => b.length - a.length);
    const lonely = graph.nodes.filter((n) => n.edges.length === 0).map((n) => [n]);
    const gap = SPRING * 2;
    const main = sorted.length ?
        extent(sorted[0]) :
        {left: 0, right: SPRING * Math.sqrt(lonely.length), bottom: 0};
    const row = {left: main.left, top: main.bottom + gap, height: 0};
    const width = Math.max(main.right - main.left, 4 * gap);
    for (const part of [...sorted.slice(1), ...lonely]) {
        const box = extent(part);
        if (row.left > main.left &&
            row.left + box.right - box.left > main.left + width) {
            Object.assign(
                row, {left: main.left, top: row.top + row.height + gap, height: 0});
        }
        for (const node of part) {
            node.x += row.left - box.left;
            node.y += row.top - box.top;
        }
        row.left += box.right - box.left + gap;
        row.height = Math.max(row.height, box.bottom - box.top);
    }
}

/* The variance of one coordinate. */
function variance(values) {
    const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
    return values.reduce((sum, v) => sum + (v - mean) * (v - mean), 0) / values.length;
}

/* Layouts have units of their own: here, each node gets a square of SPRING by SPRING.
 * A rectangle's sides are sqrt(12) standard deviations; a few nodes far out count
 * little, unlike in a box around all. */
function scaleLayout(nodes) {
    const area = 12 *
        Math.sqrt(variance(nodes.map((n) => n.x)) * variance(nodes.map((n) => n.y)));
    if (!(area > 0)) {
        return;
    }
    const scale = SPRING * Math.sqrt(nodes.length / area);
    for (const node of nodes) {
        node.x *= scale;
        node.y *= scale;
    }
}

const hasLayout = (graph) => graph.nodes.some((n) => n.placed);
