/* The network under mouse, pen, fingers and keys. act: {choose(thing), close()}. */
"use strict";

const CLICK = 4; /* pixels a hand may tremble */

function pointOf(view, event) {
    const box = view.canvas.getBoundingClientRect();
    return {x: event.clientX - box.left, y: event.clientY - box.top};
}

function thingAt(view, point, touch) {
    const node = nodeAt(view, point.x, point.y, touch ? 12 : 3);
    if (node) {
        return node;
    }
    const bundle = bundleAt(view, point.x, point.y, touch ? 12 : 5);
    return bundle ? bundle.edges : null;
}

/* ---- pointers ---- */

function pointerDown(view, hands, event) {
    const point = pointOf(view, event);
    view.canvas.setPointerCapture(event.pointerId);
    hands.points.set(event.pointerId, point);
    hands.start = point;
    hands.moved = hands.points.size > 1;
    hands.node = hands.points.size === 1 ? nodeAt(view, point.x, point.y, 3) : null;
}

/* Two fingers: apart zooms, together moves. */
function pinch(view, hands, event, point) {
    const [other] =
        [...hands.points].filter(([id]) => id !== event.pointerId).map(([, p]) => p);
    const before = hands.points.get(event.pointerId);
    const factor = Math.hypot(point.x - other.x, point.y - other.y) /
        (Math.hypot(before.x - other.x, before.y - other.y) || 1);
    panBy(view, (point.x - before.x) / 2, (point.y - before.y) / 2);
    zoomAt(view, factor, (point.x + other.x) / 2, (point.y + other.y) / 2);
}

function dragNode(view, node, point) {
    node.x = toWorldX(view, point.x);
    node.y = toWorldY(view, point.y);
    if (view.held === node) {
        redraw(view);
    } else {
        view.held = node;
        changed(view);
    }
}

function pointerMove(view, hands, event) {
    const point = pointOf(view, event);
    const before = hands.points.get(event.pointerId);
    if (!before) {
        hover(view, point);
        return;
    }
    hands.moved = hands.moved ||
        Math.hypot(point.x - hands.start.x, point.y - hands.start.y) > CLICK;
    if (hands.points.size > 1) {
        pinch(view, hands, event, point);
    } else if (hands.moved && hands.node) {
        dragNode(view, hands.node, point);
    } else if (hands.moved) {
        panBy(view, point.x - before.x, point.y - before.y);
    }
    hands.points.set(event.pointerId, point);
}

function pointerUp(view, hands, act, event) {
    const known = hands.points.delete(event.pointerId);
    if (view.held) {
        view.held = null;
        changed(view);
    }
    if (known && !hands.moved && event.type === "pointerup") {
        const thing =
            thingAt(view, pointOf(view, event), event.pointerType === "touch");
        view.focus = thing && !Array.isArray(thing) ? thing : null;
        if (thing) {
            act.choose(thing);
        } else {
            act.close();
        }
    }
}

function tipText(thing) {
    if (!Array.isArray(thing)) {
        return `${clip(thing.label, 80)} (${thing.type.name})`;
    }
    const [edge] = thing;
    const what =
        thing.length > 1 ? plural(thing.length, "relation") : words(edge.relation.name);
    return `${clip(edge.subject.label, 40)} – ${what} – ${clip(edge.object.label, 40)}`;
}

function hover(view, point) {
    const thing = thingAt(view, point, false);
    const tip = byId("tip");
    view.canvas.classList.toggle("pointing", thing !== null);
    tip.hidden = thing === null;
    if (thing) {
        tip.textContent = tipText(thing);
        tip.style.left =
            `${Math.min(point.x + 12, view.width - tip.offsetWidth - 4)}px`;
        tip.style.top = `${point.y + 16}px`;
    }
    const node = thing && !Array.isArray(thing) ? thing : null;
    if (node !== view.hover) {
        view.hover = node;
        redraw(view);
    }
}

function unhover(view) {
    view.hover = null;
    byId("tip").hidden = true;
    redraw(view);
}

function wheel(view, event) {
    const point = pointOf(view, event);
    const unit = event.deltaMode === 1 ? 16 : 1;
    event.preventDefault();
    zoomAt(view, Math.exp(-event.deltaY * unit * 0.0016), point.x, point.y);
}

function listenToPointers(view, act) {
    const hands = {points: new Map(), start: null, moved: false, node: null};
    const on = (type, handler, options) =>
        view.canvas.addEventListener(type, handler, options);
    on("pointerdown", (e) => pointerDown(view, hands, e));
    on("pointermove", (e) => pointerMove(view, hands, e));
    on("pointerup", (e) => pointerUp(view, hands, act, e));
    on("pointercancel", (e) => pointerUp(view, hands, act, e));
    on("pointerleave", () => unhover(view));
    on("wheel", (e) => wheel(view, e), {passive: false});
}

/* ---- keys ---- */

const arrows = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1]
};

/* The nearest node in that direction; what lies aside counts as farther away. */
function nextNode(view, from, [dx, dy]) {
    let best = null;
    let least = Infinity;
    for (const node of view.graph.shownNodes) {
        const along = (node.x - from.x) * dx + (node.y - from.y) * dy;
        const aside = Math.abs((node.x - from.x) * dy - (node.y - from.y) * dx);
        const cost = along + 2.5 * aside;
        if (node !== from && along > 0 && cost < least) {
            least = cost;
            best = node;
        }
    }
    return best;
}

function focusNode(view, node) {
    if (!node) {
        return;
    }
    view.focus = node;
    if (!isOnScreen(view, node, 20)) {
        moveTo(view, node);
    }
    redraw(view);
    announce(`${node.label}, ${node.type.name}, ` +
        plural(node.edges.filter((e) => e.shown).length, "relation"));
}

function arrowKey(view, event) {
    const direction = arrows[event.key];
    if (event.shiftKey) {
        panBy(view, -60 * direction[0], -60 * direction[1]);
        return;
    }
    const from = view.focus && view.focus.shown ? view.focus : null;
    focusNode(view,
        from ? nextNode(view, from, direction) :
               view.graph.ranked.find((n) => n.shown));
}

function networkKeys(view, act) {
    const zoom = (factor) => () =>
        zoomAt(view, factor, view.width / 2, view.height / 2);
    const open = () => view.focus && act.choose(view.focus, true);
    return {
        "+": zoom(1.3),
        "=": zoom(1.3),
        "-": zoom(1 / 1.3),
        0: () => fitCamera(view),
        Enter: open,
        " ": open,
        Escape: act.close,
        ...Object.fromEntries(
            Object.keys(arrows).map((key) => [key, (event) => arrowKey(view, event)]))
    };
}

function listenToKeys(view, act) {
    const keys = networkKeys(view, act);
    view.canvas.addEventListener("keydown", (event) => {
        if (keys[event.key] && !event.ctrlKey && !event.metaKey && !event.altKey) {
            event.preventDefault();
            keys[event.key](event);
        }
    });
    view.canvas.addEventListener("focus", () => redraw(view));
    view.canvas.addEventListener("blur", () => redraw(view));
}

function makeTools(view) {
    const zoom = (factor) => () =>
        zoomAt(view, factor, view.width / 2, view.height / 2);
    replace(byId("tools"),
        button("+", zoom(1.4), {"aria-label": "Zoom in", title: "Zoom in"}),
        button("−", zoom(1 / 1.4), {"aria-label": "Zoom out", title: "Zoom out"}),
        button("Show all", () => fitCamera(view)));
}
