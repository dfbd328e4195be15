/* What is shown. A filter marks nodes and edges; pictures and tables read the marks. */
"use strict";

function newFilter(graph) {
    return {
        types: new Set(graph.types),
        relations: new Set(graph.relations),
        statuses: new Set(graph.statuses),
        since: "",
        until: "",
        undated: true,
        minSources: 1,
        reference: false,
        lonely: false,
        around: null
    };
}

/* "2021" and "2021-07" are spans; a day's text orders like the day. */
const firstDay = (date) => (date + "-01-01").slice(0, 10);
const lastDay = (date) => (date + "-12-31".slice(date.length - 4)).slice(0, 10);

function inTime(filter, values) {
    if (!filter.since && !filter.until) {
        return true;
    }
    const first = values.first_seen || values.last_seen;
    const last = values.last_seen || values.first_seen;
    if (!first) {
        return filter.undated;
    }
    return (!filter.since || lastDay(last) >= filter.since) &&
        (!filter.until || firstDay(first) <= filter.until);
}

function passes(filter, edge) {
    return filter.relations.has(edge.relation) && filter.statuses.has(edge.status) &&
        filter.types.has(edge.subject.type) && filter.types.has(edge.object.type) &&
        edge.values.sources >= filter.minSources &&
        (filter.reference || edge.values.basis !== "reference") &&
        (!filter.around ||
            filter.around.has(edge.subject) && filter.around.has(edge.object)) &&
        inTime(filter, edge.values);
}

function applyFilter(graph, filter) {
    for (const node of graph.nodes) {
        node.shown = filter.lonely && filter.types.has(node.type) &&
            (!filter.around || filter.around.has(node));
    }
    for (const edge of graph.edges) {
        edge.shown = passes(filter, edge);
        if (edge.shown) {
            edge.subject.shown = true;
            edge.object.shown = true;
        }
    }
    graph.shownNodes = graph.nodes.filter((n) => n.shown);
    graph.shownEdges = graph.edges.filter((e) => e.shown);
}

/* A node and what is at most depth relations away, whatever else is hidden. */
function nodesAround(node, depth) {
    const seen = new Set([node]);
    let border = [node];
    for (let step = 0; step < depth; step++) {
        const next = [];
        for (const at of border) {
            for (const edge of at.edges) {
                const end = otherEnd(edge, at);
                if (edge.values.basis !== "reference" && !seen.has(end)) {
                    seen.add(end);
                    next.push(end);
                }
            }
        }
        border = next;
    }
    return seen;
}

function showingText(graph) {
    return `Showing ${number(graph.shownNodes.length)} of ` +
        `${plural(graph.total.nodes, "node")}, ` +
        `${number(graph.shownEdges.length)} of ${plural(graph.total.edges, "edge")}`;
}
