/* Start: reads the data block and ties the parts together.
 *
 * What is chosen stands in the address (#node=..., #from=...&to=...), so that back,
 * forward and a link from elsewhere work; everything follows the address. */
"use strict";

const raw = JSON.parse(byId("data").textContent);
const graph = readGraph(raw);
const view = newView(byId("canvas"), graph);
const page = {
    graph,
    view,
    filter: newFilter(graph),
    aroundNode: null,
    tab: "network",
    tables: [],
    byKey: false,
    address: ""
};

page.choose = (thing, byKey) => {
    page.byKey = Boolean(byKey);
    const hash = hashOf(thing);
    if (hash === location.hash) {
        followAddress();
    } else {
        location.hash = hash;
    }
};

page.close = () => {
    const had = view.chosen !== null;
    history.pushState(null, "", "#");
    followAddress();
    if (had) {
        announce("Details closed");
        if (page.tab === "network") {
            view.canvas.focus();
        }
    }
};

page.open = (tab) => {
    page.tab = tab;
    showTab(tab);
    const table = page.tables.find((t) => t.name === tab);
    if (table) {
        refreshTable(table);
    } else {
        resize(view);
    }
};

page.locate = (node) => {
    page.open("network");
    view.focus = node;
    view.canvas.focus();
    moveTo(view, node);
};

page.around = (node, depth) => {
    page.aroundNode = node;
    page.filter.around = node ? nodesAround(node, depth) : null;
    page.refilter();
    fitCamera(view);
};

page.refilter = () => {
    applyFilter(graph, page.filter);
    makeBundles(view);
    view.hover = null;
    showFilterState(page);
    makeLegend(graph);
    makeList(page);
    page.tables.forEach((table) => {
        table.stale = true;
    });
    page.open(page.tab);
    if (view.chosen) {
        showPanel(page, view.chosen);
    }
    redraw(view);
};

/* Some browsers tell of one step twice, as a new state and as a new hash. */
function addressChanged() {
    if (page.address !== location.hash) {
        followAddress();
    }
}

function followAddress() {
    const thing = thingOfHash(graph, location.hash);
    page.address = location.hash;
    view.chosen = thing;
    if (thing) {
        showPanel(page, thing);
        const node = Array.isArray(thing) ? thing[0].subject : thing;
        if (page.tab === "network" && !isOnScreen(view, node, 30)) {
            moveTo(view, node);
        }
        if (page.byKey) {
            byId("panel").querySelector("h2").focus();
        }
    } else {
        emptyPanel();
    }
    page.byKey = false;
    redraw(view);
}

/* ---- places ---- */

/* A picture of a large graph takes its time: on the way, few of them. */
function showProgress(layout, done) {
    const now = performance.now();
    const wait = isHeavy(view) ? 700 : 0;
    if (!done && (reducedMotion.matches || now - layout.shownAt < wait)) {
        return;
    }
    layout.shownAt = now;
    byId("progress").textContent =
        done ? "" : `Placing nodes: ${Math.round(100 * layout.progress())} %`;
    changed(view);
    fitCamera(view);
}

function layoutInSlices(layout) {
    const until = performance.now() + 24;
    let more = true;
    while (more && performance.now() < until) {
        more = layout.step();
    }
    if (more) {
        showProgress(layout, false);
        setTimeout(() => layoutInSlices(layout), 0);
    } else {
        layout.finish();
        showProgress(layout, true);
        ready();
    }
}

function ready() {
    document.documentElement.dataset.ready = "yes";
    followAddress();
}

function place() {
    if (hasLayout(graph)) {
        scaleLayout(graph.nodes);
        changed(view);
        fitCamera(view);
        ready();
    } else {
        layoutInSlices(newLayout(graph));
    }
}

/* ---- the page ---- */

function showCounts() {
    const {total} = graph;
    const left = graph.nodes.length < total.nodes || graph.edges.length < total.edges;
    byId("counts").textContent = `${plural(total.nodes, "node")}, ` +
        `${plural(total.edges, "edge")} from ${
            plural(graph.documents.length, "document")}` +
        (left ? `; this report holds the strongest ${
                    number(graph.nodes.length)} nodes ` +
                    `and ${number(graph.edges.length)} edges` :
                "");
    const filter = graph.about.get("filter");
    if (filter) {
        byId("counts").append(
            ` – ${graph.about.get("shown") || ""}; filter: `, name(filter));
    }
}

function recolor() {
    readColors(view);
    repaintSwatches();
    changed(view);
}

/* Everything is printed, so everything has to be there; and paper is light. */
function beforePrint() {
    document.documentElement.classList.add("paper");
    page.tables.forEach(refreshTable);
    recolor();
    draw(view);
}

function afterPrint() {
    document.documentElement.classList.remove("paper");
    recolor();
}

function listen() {
    addEventListener("hashchange", addressChanged);
    addEventListener("popstate", addressChanged);
    addEventListener("beforeprint", beforePrint);
    addEventListener("afterprint", afterPrint);
    darkScheme.addEventListener("change", recolor);
    new ResizeObserver(() => resize(view)).observe(byId("stage"));
    byId("list").addEventListener("toggle", () => makeList(page));
    byId("reset").addEventListener("click", () => {
        page.filter = newFilter(graph);
        page.aroundNode = null;
        makeFilters(page);
        page.refilter();
        fitCamera(view);
    });
    byId("panel").addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            page.close();
        }
    });
    listenToPointers(view, page);
    listenToKeys(view, page);
}

function start() {
    showCounts();
    makeTabs(page);
    makeTools(view);
    page.tables = makeTables(page);
    readColors(view);
    makeFilters(page);
    makeSearch(graph, page.choose);
    if (matchMedia("(max-width: 900px)").matches) {
        byId("filters").open = false;
    }
    page.refilter();
    listen();
    place();
}

/* For a reader with a console, and for the tests. */
window.attrigraph = {
    page,
    placeOf: (node) => ({
        x: toScreenX(view, node.x),
        y: toScreenY(view, node.y),
        r: screenRadius(view, node)
    })
};
start();
