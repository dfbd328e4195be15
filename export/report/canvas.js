/* The picture on the canvas.
 *
 * A frame is two layers. The base has all lines and nodes; it is painted once and kept,
 * larger than the canvas, and where a graph is large it is only moved and scaled while
 * the camera moves, and painted anew when it rests. Over it go what the reader points
 * at or has chosen, and the labels. So a frame costs about the same for any graph. */
"use strict";

const FONT = "12px system-ui, sans-serif";
const LABEL_HEIGHT = 15;
const LABEL_LETTERS = 40;
const BATCH = 24;    /* lines of a path: long paths are slow to paint */
const MARGIN = 0.25; /* of the canvas, that the base has on each side */
const HEAVY = 1500;  /* nodes and lines from which on the base is kept in motion */
const HUGE = 20000;  /* and from which on it is never painted in motion */
const REST = 140;    /* milliseconds without motion */

function newView(canvas, graph) {
    const base = {
        canvas: document.createElement("canvas"),
        scene: -1,
        camera: null,
        width: 0,
        height: 0
    };
    base.context = base.canvas.getContext("2d");
    return {
        canvas,
        graph,
        base,
        context: canvas.getContext("2d"),
        width: 0,
        height: 0,
        ratio: 1,
        camera: {x: 0, y: 0, k: 1},
        bundles: [],
        styles: [],
        colors: null,
        widths: new Map(),
        labels: [],
        chosen: null,
        hover: null,
        focus: null,
        held: null,
        lit: null,
        scene: 0,
        movedAt: -REST,
        resting: 0,
        waiting: false,
        fitted: true,
        painted: 0
    };
}

/* ---- lines ---- */

function traceBundle(view, path, bundle, heads) {
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
    if (at.length > 28 && (view.lit || view.camera.k > view.headsFrom)) {
        headOf(bundle.group)
            .draw(heads, at.x2, at.y2, at.ux, at.uy, Math.min(7, 3 + at.length / 40));
    }
}

function strokeBatch(view, style, bundles) {
    const c = view.context;
    const lines = new Path2D();
    const tips = new Path2D();
    bundles.forEach((bundle) => traceBundle(view, lines, bundle, tips));
    c.setLineDash(dashOf(style.status));
    c.stroke(lines);
    c.setLineDash([]);
    if (headOf(style.group).filled) {
        c.fill(tips);
    } else {
        c.stroke(tips);
    }
}

/* Of each style those lines that wanted(bundle) says. */
function drawLines(view, alpha, wanted) {
    const c = view.context;
    for (const style of view.styles) {
        const bundles = style.bundles.filter(wanted);
        c.strokeStyle = view.colors.groups[style.group.index];
        c.fillStyle = c.strokeStyle;
        c.globalAlpha = alpha;
        c.lineWidth =
            style.group.width * Math.min(1, Math.max(0.5, Math.sqrt(view.camera.k)));
        for (let i = 0; i < bundles.length; i += BATCH) {
            strokeBatch(view, style, bundles.slice(i, i + BATCH));
        }
    }
    c.globalAlpha = 1;
}

/* How many edges a line stands for, on the line. */
function drawCounts(view) {
    const c = view.context;
    c.textAlign = "center";
    c.textBaseline = "middle";
    if (view.camera.k < 0.5 && !view.lit) {
        return;
    }
    for (const bundle of view.bundles) {
        const at = bundle.edges.length > 1 && bundle.lit && !bundle.loop ?
            runOf(view, bundle) :
            null;
        if (at && at.length > 70) {
            const x = (at.x1 + at.x2) / 4 + at.cx / 2;
            const y = (at.y1 + at.y2) / 4 + at.cy / 2;
            haloText(view, `×${bundle.edges.length}`, x, y,
                view.colors.groups[bundle.group.index]);
        }
    }
}

/* ---- nodes ---- */

function drawNode(view, {node, x, y, r}) {
    const c = view.context;
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

/* The strongest last, on top. */
function drawNodes(view, visible) {
    const c = view.context;
    c.lineWidth = 1;
    c.strokeStyle = view.colors.rim;
    for (const at of visible.sort((a, b) => b.node.rank - a.node.rank)) {
        c.fillStyle = at.node.type.fill;
        drawNode(view, at);
    }
}

function visibleNodes(view) {
    const found = [];
    for (const node of view.graph.shownNodes) {
        const r = screenRadius(view, node);
        const x = toScreenX(view, node.x);
        const y = toScreenY(view, node.y);
        if (x > -r && y > -r && x < view.width + r && y < view.height + r) {
            found.push({node, x, y, r});
        }
    }
    return found;
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

const isPointedAt = (view, node) =>
    node === view.hover || node === view.focus || node === view.chosen;

function labelItem(view, at) {
    const text = labelText(at.node);
    let width = view.widths.get(text);
    if (width === undefined) {
        width = view.context.measureText(text).width;
        view.widths.set(text, width);
    }
    return {
        ...at,
        text,
        width,
        urgent: at.node.rank < 12 || isPointedAt(view, at.node)
    };
}

/* What the reader points at first, then by rank. */
function labelOrder(view, visible) {
    const first = (n) => isPointedAt(view, n);
    const wanted = visible.filter(({node, r}) => first(node) ||
            (view.lit ? view.lit.has(node) : r > 4.5 || node.rank < 60));
    return wanted.sort(
        (a, b) => first(b.node) - first(a.node) || a.node.rank - b.node.rank);
}

function drawLabels(view, visible) {
    const c = view.context;
    const most = Math.round(view.width * view.height / 9000);
    const items =
        labelOrder(view, visible).slice(0, 4 * most).map((at) => labelItem(view, at));
    const discs = view.lit ? visible.filter(({node}) => view.lit.has(node)) : visible;
    view.labels = placeLabels(items, discs,
        {width: view.width, height: view.height, line: LABEL_HEIGHT, most});
    c.textAlign = "left";
    c.textBaseline = "middle";
    for (const label of view.labels) {
        haloText(view, label.text, label.left, label.top + LABEL_HEIGHT / 2,
            view.colors.text);
    }
}

/* ---- the base ---- */

const weight = (view) => view.graph.shownNodes.length + view.bundles.length;
const isHeavy = (view) => weight(view) > HEAVY;
const isMoving = (view) => performance.now() - view.movedAt < REST;

const sameCamera = (a, b) => a.x === b.x && a.y === b.y && a.k === b.k;

/* Is all of the canvas in the base, at about its scale? */
function covers(view, base) {
    const ratio = view.camera.k / base.camera.k;
    const slackX = base.width / base.camera.k - view.width / view.camera.k;
    const slackY = base.height / base.camera.k - view.height / view.camera.k;
    return weight(view) > HUGE ||
        ratio < 4 && ratio > 0.3 &&
        (ratio < 0.95 ||
            (2 * Math.abs(view.camera.x - base.camera.x) <= slackX &&
                2 * Math.abs(view.camera.y - base.camera.y) <= slackY));
}

function baseServes(view) {
    const {base} = view;
    return base.scene === view.scene && base.ratio === view.ratio &&
        base.width === baseSide(view, view.width) &&
        base.height === baseSide(view, view.height) &&
        (sameCamera(base.camera, view.camera) ||
            (isHeavy(view) && isMoving(view) && covers(view, base)));
}

function paintBase(view) {
    const {base} = view;
    Object.assign(base, {
        scene: view.scene,
        ratio: view.ratio,
        camera: {...view.camera},
        width: baseSide(view, view.width),
        height: baseSide(view, view.height)
    });
    base.canvas.width = Math.round(base.width * base.ratio);
    base.canvas.height = Math.round(base.height * base.ratio);
    base.context.setTransform(base.ratio, 0, 0, base.ratio, 0, 0);
    base.context.lineJoin = "round";
    const onto = {
        ...view,
        context: base.context,
        width: base.width,
        height: base.height,
        lit: null,
        headsFrom: isHeavy(view) ? 0.9 : 0.4
    };
    /* many lines from far away would be one dark cloud */
    const alpha =
        Math.min(0.85, Math.max(0.25, view.camera.k, 500 / (view.bundles.length + 1)));
    drawLines(onto, alpha, (bundle) => !holds(view, bundle));
    drawNodes(onto, visibleNodes(onto).filter(({node}) => node !== view.held));
    view.painted++;
}

const holds = (view, bundle) =>
    bundle.subject === view.held || bundle.object === view.held;

function drawBase(view) {
    const {base, context} = view;
    const scale = view.camera.k / base.camera.k;
    const width = base.width * scale;
    const height = base.height * scale;
    context.globalAlpha = !view.lit || view.held ? 1 : view.hover ? 0.45 : 0.2;
    context.drawImage(base.canvas,
        (base.camera.x - view.camera.x) * view.camera.k + (view.width - width) / 2,
        (base.camera.y - view.camera.y) * view.camera.k + (view.height - height) / 2,
        width, height);
    context.globalAlpha = 1;
}

/* ---- a frame ---- */

function readColors(view) {
    const style = getComputedStyle(document.documentElement);
    const value = (property) => style.getPropertyValue(property).trim();
    const ground = value("--ground");
    view.colors = {
        ground,
        text: value("--text"),
        rim: value("--rim"),
        accent: value("--accent"),
        groups: view.graph.groups.map((g) => onGround(g.color, ground))
    };
}

/* Marks what belongs to the node or edges held, pointed at or chosen. */
function light(view) {
    const at = view.held || view.hover || view.chosen;
    const several = Array.isArray(at);
    view.lit = at ? new Set(several ? [] : [at]) : null;
    for (const bundle of view.bundles) {
        bundle.lit = !at ||
            (several ? at.some((edge) => bundle.edges.includes(edge)) :
                       bundle.subject === at || bundle.object === at);
        if (at && bundle.lit) {
            view.lit.add(bundle.subject).add(bundle.object);
        }
    }
}

function drawLit(view, visible) {
    if (view.lit) {
        drawLines(view, 1, (bundle) => bundle.lit);
        drawNodes(view, visible.filter(({node}) => view.lit.has(node)));
    }
}

function drawRings(view) {
    const isNode = view.chosen && !Array.isArray(view.chosen);
    if (isNode && view.chosen.shown) {
        drawRing(view, view.chosen, view.colors.accent);
    }
    if (view.focus && view.focus.shown && document.activeElement === view.canvas) {
        drawRing(view, view.focus, view.colors.text);
    }
}

function draw(view) {
    const c = view.context;
    c.setTransform(view.ratio, 0, 0, view.ratio, 0, 0);
    c.fillStyle = view.colors.ground;
    c.fillRect(0, 0, view.width, view.height);
    c.lineJoin = "round";
    c.font = FONT;
    light(view);
    if (!baseServes(view)) {
        paintBase(view);
    }
    drawBase(view);
    const visible = visibleNodes(view);
    drawLit(view, visible);
    drawCounts(view);
    drawLabels(view, visible);
    drawRings(view);
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

/* Lines or nodes changed: the base is of no use any more. */
function changed(view) {
    view.scene++;
    redraw(view);
}

/* The camera moved; when it rests, the base is painted sharp. */
function moved(view) {
    view.movedAt = performance.now();
    clearTimeout(view.resting);
    view.resting = setTimeout(() => redraw(view), REST + 10);
    redraw(view);
}

/* A length of whole pixels of the screen; others would blur. */
const wholePixels = (length, ratio) => Math.floor(length * ratio) / ratio;

const baseSide = (view, side) => side + 2 * wholePixels(side * MARGIN, view.ratio);

function resize(view) {
    const box = byId("stage").getBoundingClientRect();
    const ratio = Math.min(3, devicePixelRatio || 1);
    const [width, height] = [box.width - 2, box.height - 2].map(
        (size) => wholePixels(Math.max(0, size), ratio));
    if (view.width === width && view.height === height && view.ratio === ratio) {
        return;
    }
    Object.assign(view, {width, height, ratio});
    view.canvas.width = Math.round(width * ratio);
    view.canvas.height = Math.round(height * ratio);
    view.canvas.style.width = `${width}px`;
    view.canvas.style.height = `${height}px`;
    if (view.fitted) {
        fitCamera(view);
    }
    redraw(view);
}
