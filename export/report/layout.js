/* Places. A layout that came with the graph is only scaled; without one, nodes are
 * placed here: springs along edges, repulsion between all (Fruchterman & Reingold
 * 1991), the far ones as groups (Barnes & Hut 1986). No randomness: the same graph
 * gives the same picture. */
"use strict";

const SPRING = 80; /* length of an edge in the world's units */

/* Sunflower order: even, without direction, the strongest in the middle. */
function seedPlaces(nodes) {
    const golden = Math.PI * (3 - Math.sqrt(5));
    nodes.forEach((node, i) => {
        const radius = SPRING * 0.5 * Math.sqrt(i + 0.5);
        node.x = radius * Math.cos(i * golden);
        node.y = radius * Math.sin(i * golden);
    });
}

/* Neighbours stand near each other in the sunflower: less to untangle. */
function breadthFirst(ranked) {
    const seen = new Set();
    const order = [];
    for (const root of ranked) {
        if (seen.has(root)) {
            continue;
        }
        seen.add(root);
        for (const queue = [root]; queue.length > 0;) {
            const node = queue.shift();
            order.push(node);
            for (const next of neighboursOf(node)) {
                if (!seen.has(next)) {
                    seen.add(next);
                    queue.push(next);
                }
            }
        }
    }
    return order;
}

/* ---- quadtree ---- */

const LEAF_SIZE = 8;
const MAX_DEPTH = 24; /* nodes on one place */

function cell(x, y, size, depth) {
    return { x, y, size, depth, mass: 0, cx: 0, cy: 0, nodes: [], parts: null };
}

function split(at) {
    const half = at.size / 2;
    at.parts = [0, 1, 2, 3].map((i) => cell(at.x + (i & 1) * half,
        at.y + (i >> 1) * half, half, at.depth + 1));
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
        at.cx = (at.cx * at.mass + node.x) / (at.mass + 1);
        at.cy = (at.cy * at.mass + node.y) / (at.mass + 1);
        at.mass++;
        if (!at.parts) {
            break;
        }
        at = partFor(at, node);
    }
    at.nodes.push(node);
    if (at.nodes.length > LEAF_SIZE && at.depth < MAX_DEPTH) {
        split(at);
    }
}

function extent(nodes) {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
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

function push(node, x, y, mass) {
    let dx = node.x - x;
    const dy = node.y - y;
    if (dx === 0 && dy === 0) {
        dx = 0.1 * ((node.index % 7) - 3) + 0.05; /* out of the same place */
    }
    const force = mass * SPRING * SPRING / (dx * dx + dy * dy + 1);
    node.fx += dx * force;
    node.fy += dy * force;
}

function repel(node, root) {
    const stack = [root];
    while (stack.length > 0) {
        const at = stack.pop();
        const distance = Math.hypot(node.x - at.cx, node.y - at.cy);
        if (at.mass === 0) {
            continue;
        }
        if (at.parts && at.size > distance * 1.1) {
            stack.push(...at.parts);
        } else if (at.parts || at.nodes.length === 0) {
            push(node, at.cx, at.cy, at.mass);
        } else {
            at.nodes.filter((o) => o !== node).forEach((o) => push(node, o.x, o.y, 1));
        }
    }
}

function attract(pair) {
    const [a, b] = pair;
    const dx = b.x - a.x;
    const dy = b.y - a.y;
    const force = Math.hypot(dx, dy) / SPRING;
    a.fx += dx * force;
    a.fy += dy * force;
    b.fx -= dx * force;
    b.fy -= dy * force;
}

function moveBy(node, limit) {
    /* to the middle, so that parts do not drift apart; screens are wide */
    const fx = node.fx - node.x * 0.15;
    const fy = node.fy - node.y * 0.24;
    const length = Math.hypot(fx, fy);
    if (length > 0) {
        const step = Math.min(length, limit) / length;
        node.x += fx * step;
        node.y += fy * step;
    }
}

function relax(nodes, pairs, limit) {
    const root = quadtree(nodes);
    for (const node of nodes) {
        node.fx = 0;
        node.fy = 0;
        repel(node, root);
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
    const order = breadthFirst(graph.ranked.filter((n) => n.edges.length > 0));
    const rounds = order.length > 5000 ? 80 : order.length > 1000 ? 200 : 400;
    const pairs = connectedPairs(order);
    let round = 0;
    seedPlaces(order);
    return {
        step() {
            const heat = SPRING * 4 * Math.pow(1 - round / rounds, 1.5);
            relax(order, pairs, heat);
            round++;
            return round < rounds && order.length > 1;
        },
        progress: () => round / rounds,
        finish: () => placeLonely(graph, order),
    };
}

/* Nodes without any edge: rows below the rest. */
function placeLonely(graph, placed) {
    const box = placed.length ? extent(placed) : { left: 0, right: 0, bottom: 0 };
    const lonely = graph.nodes.filter((n) => n.edges.length === 0);
    const across = Math.max(Math.ceil(Math.sqrt(lonely.length)),
        Math.floor((box.right - box.left) / SPRING));
    lonely.forEach((node, i) => {
        node.x = box.left + SPRING * (i % across);
        node.y = box.bottom + SPRING * (1.5 + Math.floor(i / across));
    });
}

/* A layout made elsewhere has its own unit: the usual edge becomes SPRING long. */
function scaleLayout(graph) {
    const lengths = graph.edges.map((e) => Math.hypot(e.subject.x - e.object.x,
        e.subject.y - e.object.y)).filter((d) => d > 0).sort((a, b) => a - b);
    if (lengths.length === 0) {
        return;
    }
    const scale = SPRING / lengths[Math.floor(lengths.length / 2)];
    for (const node of graph.nodes) {
        node.x *= scale;
        node.y *= scale;
    }
}

const hasLayout = (graph) => graph.nodes.some((n) => n.placed);
