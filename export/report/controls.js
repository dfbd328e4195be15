/* Filters, legend, tabs, and the list beside the network. */
"use strict";

/* ---- swatches: small pictures of a type or a line ---- */

function smallCanvas(width, paint) {
    const canvas = el("canvas",
        {class: "swatch", "aria-hidden": "true", width: 2 * width, height: 32});
    canvas.repaint = () => {
        const c = canvas.getContext("2d");
        c.setTransform(2, 0, 0, 2, 0, 0);
        c.clearRect(0, 0, width, 16);
        paint(c);
    };
    canvas.repaint();
    return canvas;
}

const cssColor = (property) =>
    getComputedStyle(document.documentElement).getPropertyValue(property).trim();

function swatch(type) {
    return smallCanvas(16, (c) => {
        c.fillStyle = type.fill;
        c.strokeStyle = cssColor("--rim");
        c.beginPath();
        outlineOf(type)(c, 8, 8, 6);
        c.fill();
        c.stroke();
        if (type.rings > 1) {
            c.beginPath();
            outlineOf(type)(c, 8, 8, 4);
            c.stroke();
        }
    });
}

function lineSwatch(group, status) {
    return smallCanvas(36, (c) => {
        c.strokeStyle =
            group ? onGround(group.color, cssColor("--ground")) : cssColor("--text");
        c.fillStyle = c.strokeStyle;
        c.lineWidth = group ? Math.max(1.2, group.width) : 1.6;
        c.setLineDash(status ? dashOf(status) : []);
        c.beginPath();
        c.moveTo(1, 8);
        c.lineTo(34, 8);
        c.stroke();
        c.setLineDash([]);
        if (group) {
            c.beginPath();
            headOf(group).draw(c, 35, 8, 1, 0, 6);
            c.stroke();
            if (headOf(group).filled) {
                c.fill();
            }
        }
    });
}

function repaintSwatches() {
    document.querySelectorAll("canvas.swatch").forEach((canvas) => canvas.repaint());
}

/* ---- filters ---- */

function countBy(items, key) {
    const counts = new Map();
    for (const item of items) {
        counts.set(key(item), (counts.get(key(item)) || 0) + 1);
    }
    return counts;
}

function checkRow(page, set, row, count, picture) {
    const box = el("input", {
        type: "checkbox",
        checked: set.has(row),
        change: () => {
            if (box.checked) {
                set.add(row);
            } else {
                set.delete(row);
            }
            page.refilter();
        }
    });
    box.checked = set.has(row);
    return el("label", {class: "check"}, box, picture, ` ${words(row.name)} `,
        el("small", {}, number(count)));
}

function setAll(page, place, set, rows, on) {
    rows.forEach((row) => (on ? set.add(row) : set.delete(row)));
    place.querySelectorAll("input[type=checkbox]").forEach((box) => {
        box.checked = on;
    });
    page.refilter();
}

/* One box for each row that occurs. */
function checkGroup(page, options) {
    const {title, set, rows, counts, picture} = options;
    const there = rows.filter((row) => counts.has(row));
    const group = el("fieldset", {}, el("legend", {}, title));
    const both = el("p", {class: "both"},
        button("all", () => setAll(page, group, set, there, true),
            {class: "plain", "aria-label": `${title}: all`}),
        " ",
        button("none", () => setAll(page, group, set, there, false),
            {class: "plain", "aria-label": `${title}: none`}));
    group.append(both,
        ...there.map((row) => checkRow(page, set, row, counts.get(row), picture(row))));
    return there.length ? group : null;
}

function switchRow(page, field, text) {
    const box = el("input", {
        type: "checkbox",
        change: () => {
            page.filter[field] = box.checked;
            page.refilter();
        }
    });
    box.checked = page.filter[field];
    return el("label", {class: "check"}, box, ` ${text}`);
}

function dateRow(page, field, text, days) {
    const box = el("input", {
        type: "date",
        min: days.first,
        max: days.last,
        change: () => {
            page.filter[field] = box.value;
            page.refilter();
        }
    });
    return el("label", {class: "row"}, `${text} `, box);
}

function daysOf(graph) {
    const isDay = (d) => /^\d{4}(-\d\d){0,2}$/.test(d || "");
    const dates = graph.edges.flatMap((e) => [e.values.first_seen, e.values.last_seen])
                      .filter(isDay);
    const first = dates.map(firstDay).sort();
    const last = dates.map(lastDay).sort();
    return {first: first[0], last: last[last.length - 1], any: dates.length > 0};
}

function dateGroup(page) {
    const days = daysOf(page.graph);
    return days.any ?
        el("fieldset", {}, el("legend", {}, "Said"),
            dateRow(page, "since", "from", days), dateRow(page, "until", "to", days),
            switchRow(page, "undated", "keep what has no date")) :
        null;
}

function sourcesGroup(page) {
    const most = page.graph.edges.reduce((n, e) => Math.max(n, e.values.sources), 1);
    const box = el("input", {
        type: "number",
        min: 1,
        max: most,
        value: 1,
        input: () => {
            page.filter.minSources = Math.max(1, Number(box.value) || 1);
            page.refilter();
        }
    });
    return el("fieldset", {}, el("legend", {}, "Support"),
        el("label", {class: "row"}, "stated by at least ", box, " documents"),
        switchRow(page, "reference", "also what only reference lists know"),
        switchRow(page, "lonely", "also nodes without a line"));
}

function makeFilters(page) {
    const {graph, filter} = page;
    const edgeCounts = (key) => countBy(graph.edges, key);
    const groupOf = (relation) => graph.groups[relation.group];
    replace(byId("filter-groups"), checkGroup(page, {
        title: "Type",
        set: filter.types,
        rows: graph.types,
        counts: countBy(graph.nodes, (n) => n.type),
        picture: swatch
    }),
        checkGroup(page, {
            title: "Relation",
            set: filter.relations,
            rows: [...graph.relations].sort((a, b) => a.group - b.group),
            counts: edgeCounts((e) => e.relation),
            picture: (r) => lineSwatch(groupOf(r), null)
        }),
        checkGroup(page, {
            title: "Status",
            set: filter.statuses,
            rows: graph.statuses,
            counts: edgeCounts((e) => e.status),
            picture: (s) => lineSwatch(null, s)
        }),
        dateGroup(page), sourcesGroup(page));
}

function showFilterState(page) {
    const {around} = page.filter;
    replace(byId("showing"), showingText(page.graph),
        around ?
            el("span", {}, ", only around ", name(clip(page.aroundNode.label, 60)), " ",
                button("all again", () => page.around(null, 0), {class: "plain"})) :
            null);
}

/* ---- legend ---- */

const legendItem = (picture, text) => el("span", {class: "item"}, picture, ` ${text}`);

/* Only what is to be seen. */
function makeLegend(graph) {
    const types = new Set(graph.shownNodes.map((n) => n.type));
    const groups = new Set(graph.shownEdges.map((e) => e.group));
    const statuses = new Set(graph.shownEdges.map((e) => e.status));
    const there = (rows, set) => rows.filter((row) => set.has(row));
    replace(byId("legend"),
        there(graph.types, types).map((t) => legendItem(swatch(t), t.name)),
        there(graph.groups, groups).map((g) => legendItem(lineSwatch(g, null), g.name)),
        there(graph.statuses, statuses)
            .map((s) => legendItem(lineSwatch(null, s), s.name)));
}

/* ---- the list beside the network ---- */

const LISTED = 200;

function makeList(page) {
    const list = byId("list");
    const place = list.querySelector("div");
    if (!list.open) {
        replace(place);
        return;
    }
    const nodes = page.graph.ranked.filter((n) => n.shown);
    replace(place,
        el("ol", {},
            nodes.slice(0, LISTED).map(
                (node) => el("li", {}, nodeButton(page, node),
                    el("small", {},
                        ` ${node.type.name}, ` +
                            plural(node.edges.filter((e) => e.shown).length,
                                "relation"))))),
        nodes.length > LISTED ?
            el("p", {},
                `The first ${LISTED} of ${
                    number(nodes.length)}; the rest is in the rankings.`) :
            null);
}

/* ---- tabs (ARIA: one of them is in the order of the Tab key, arrows change) ---- */

const tabNames = ["network", "rankings", "incidents", "sources", "claims"];

function tabButton(page, tab) {
    const title = tab[0].toUpperCase() + tab.slice(1);
    return button(title, () => page.open(tab), {
        role: "tab",
        id: `tab-${tab}`,
        "aria-controls": `view-${tab}`,
        keydown: (event) => tabKey(page, tab, event)
    });
}

function tabKey(page, tab, event) {
    const at = tabNames.indexOf(tab);
    const n = tabNames.length;
    const goal = {
        ArrowRight: (at + 1) % n,
        ArrowLeft: (at + n - 1) % n,
        Home: 0,
        End: n - 1
    }[event.key];
    if (goal !== undefined) {
        event.preventDefault();
        page.open(tabNames[goal]);
        byId(`tab-${tabNames[goal]}`).focus();
    }
}

function makeTabs(page) {
    replace(byId("tabs"), tabNames.map((tab) => tabButton(page, tab)));
}

function showTab(open) {
    byId("app").classList.toggle("network", open === "network");
    for (const tab of tabNames) {
        byId(`view-${tab}`).hidden = tab !== open;
        byId(`tab-${tab}`).setAttribute("aria-selected", String(tab === open));
        byId(`tab-${tab}`).tabIndex = tab === open ? 0 : -1;
    }
}
