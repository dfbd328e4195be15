/* Lines of the network: edges of one pair, direction, group and status are one line (a
 * bundle) that says how many they are; different lines of a pair are drawn apart. Here
 * is how they run on the screen, and what lies at a point of it. */
"use strict";

const CURVE_GAP = 14;

function bundlesOfPair(edges, low) {
    const bundles = new Map();
    for (const edge of edges) {
        const key = [edge.subject === low, edge.group.index, edge.status.index].join();
        if (!bundles.has(key)) {
            bundles.set(key, {
                subject: edge.subject,
                object: edge.object,
                group: edge.group,
                status: edge.status,
                edges: [],
                bend: 0,
                lit: true
            });
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
        const low = edges[0].subject.index <= edges[0].object.index ? edges[0].subject :
                                                                      edges[0].object;
        const bundles = bundlesOfPair(edges, low);
        spread(bundles, low);
        view.bundles.push(...bundles);
    }
    sortByStyle(view);
    changed(view);
}

/* Denials and what is weakly stated last, on top. */
function sortByStyle(view) {
    const styles = new Map();
    for (const bundle of view.bundles) {
        const key = bundle.status.index * 100 + bundle.group.index;
        if (!styles.has(key)) {
            styles.set(
                key, {key, group: bundle.group, status: bundle.status, bundles: []});
        }
        styles.get(key).bundles.push(bundle);
    }
    view.styles = [...styles.values()].sort((a, b) => a.key - b.key);
}

/* ---- how they run ---- */

/* Where a bundle runs on the screen, or null where it is not to be seen: from (x1, y1)
 * over the control point (cx, cy) to (x2, y2), which is the rim of the object; (ux, uy)
 * is its direction there. The object is written over by the next call. */
const run = {
    x1: 0,
    y1: 0,
    cx: 0,
    cy: 0,
    x2: 0,
    y2: 0,
    ux: 0,
    uy: 0,
    length: 0
};

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
    return {
        x: toScreenX(view, bundle.subject.x),
        y: toScreenY(view, bundle.subject.y) - r - size * 0.7,
        r: size
    };
}

/* ---- what lies at a point ---- */

function nodeAt(view, x, y, slack) {
    let best = null;
    let nearest = Infinity;
    for (const node of view.graph.shownNodes) {
        const distance =
            Math.hypot(toScreenX(view, node.x) - x, toScreenY(view, node.y) - y) -
            screenRadius(view, node);
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
