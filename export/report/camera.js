/* The camera {x, y, k}: the world's point in the middle of the canvas and pixels per
 * unit of the world (layout.js). */
"use strict";

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
    view.camera = {
        x: (box.left + box.right) / 2,
        y: (box.top + box.bottom) / 2,
        k: Math.min(2, Math.max(0.005, k))
    };
    view.fitted = true;
    moved(view);
}

/* By a factor, with the point (x, y) of the screen staying where it is. */
function zoomAt(view, factor, x, y) {
    const k = Math.min(20, Math.max(0.005, view.camera.k * factor));
    const wx = toWorldX(view, x);
    const wy = toWorldY(view, y);
    view.camera = {
        x: wx - (x - view.width / 2) / k,
        y: wy - (y - view.height / 2) / k,
        k
    };
    view.fitted = false;
    moved(view);
}

function panBy(view, dx, dy) {
    view.camera.x -= dx / view.camera.k;
    view.camera.y -= dy / view.camera.k;
    view.fitted = false;
    moved(view);
}

function isOnScreen(view, node, margin) {
    const x = toScreenX(view, node.x);
    const y = toScreenY(view, node.y);
    return x > margin && y > margin && x < view.width - margin &&
        y < view.height - margin;
}

/* Glides there, unless motion is not wanted. */
function moveTo(view, node) {
    const from = {...view.camera};
    const goal = {x: node.x, y: node.y, k: Math.max(from.k, 0.6)};
    const steps = reducedMotion.matches ? 1 : 12;
    let step = 0;
    view.fitted = false;
    const glide = () => {
        const t = ++step / steps;
        const ease = t * t * (3 - 2 * t);
        for (const axis of ["x", "y", "k"]) {
            view.camera[axis] = from[axis] + (goal[axis] - from[axis]) * ease;
        }
        moved(view);
        if (step < steps) {
            requestAnimationFrame(glide);
        }
    };
    glide();
}
