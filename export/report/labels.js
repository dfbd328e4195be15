/* Labels that do not cover each other: the most important first, each at the first free
 * place beside its node, else not at all. */
"use strict";

const CELL = 64;

function eachCell(box, visit) {
    for (let cx = Math.floor(box.left / CELL); cx <= Math.floor(box.right / CELL);
         cx++) {
        for (let cy = Math.floor(box.top / CELL); cy <= Math.floor(box.bottom / CELL);
             cy++) {
            if (visit(cx * 65536 + cy)) {
                return true;
            }
        }
    }
    return false;
}

function addBox(boxes, box) {
    eachCell(box, (key) => {
        const there = boxes.cells.get(key);
        if (there) {
            there.push(box);
        } else {
            boxes.cells.set(key, [box]);
        }
        return false;
    });
}

const overlap = (a, b) =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/* strict: free of nodes too; else only of labels and of nodes that matter more: the few
 * names that everybody looks for may cover small nodes. */
function isFree(boxes, box, own, strict) {
    const inTheWay = (other) => other.node !== own && overlap(box, other) &&
        (strict || !other.node || other.node.rank < own.rank);
    return box.left >= 0 && box.right <= boxes.width && box.top >= 0 &&
        box.bottom <= boxes.height &&
        !eachCell(box, (key) => (boxes.cells.get(key) || []).some(inTheWay));
}

/* Right, below, above, left of a node at (x, y) with radius r. */
function labelPlaces(x, y, r, width, height) {
    const gap = 3;
    return [
        [x + r + gap, y - height / 2],
        [x - width / 2, y + r + gap],
        [x - width / 2, y - r - gap - height],
        [x - r - gap - width, y - height / 2],
    ];
}

/* items: {node, x, y, r, text, width, urgent} in the order of importance; discs: the
 * nodes not to be covered. Those items that find a place come back with left and top.
 * limits: {width, height} of the canvas, {line} of a label, {most} labels. */
function placeLabels(items, discs, limits) {
    const boxes = {cells: new Map(), width: limits.width, height: limits.height};
    const placed = [];
    for (const disc of discs) {
        addBox(boxes, {
            left: disc.x - disc.r,
            right: disc.x + disc.r,
            top: disc.y - disc.r,
            bottom: disc.y + disc.r,
            node: disc.node
        });
    }
    for (const item of items) {
        if (placed.length >= limits.most) {
            break;
        }
        const box = freePlace(boxes, item, limits.line);
        if (box) {
            addBox(boxes, box);
            placed.push({...item, left: box.left, top: box.top});
        }
    }
    return placed;
}

function freePlace(boxes, item, height) {
    const places = labelPlaces(item.x, item.y, item.r, item.width, height);
    for (const strict of item.urgent ? [true, false] : [true]) {
        for (const [left, top] of places) {
            const box =
                {left, top, right: left + item.width, bottom: top + height, node: null};
            if (isFree(boxes, box, item.node, strict)) {
                return box;
            }
        }
    }
    return null;
}
