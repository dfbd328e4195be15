/* The graph as the page holds it: objects made once from the rows of the data block.
 *
 *   node  {index, type, label, key, values, x, y, rank, edges, shown}
 *   edge  {index, subject, object, relation, group, status, values, evidence, shown}
 *
 * rank counts from 0, by PageRank, else by the number of edges. */
"use strict";

function readTables(raw) {
    const named = (rows, columns) =>
        rows.map((row, index) => Object.fromEntries(
                     [["index", index], ...columns.map((c, i) => [c, row[i]])]));
    return {
        types: named(raw.types, ["name", "fill", "text", "shape", "style", "rings"]),
        groups: named(raw.groups, ["name", "color", "arrow", "width"]),
        relations: named(raw.relations, ["name", "group"]),
        statuses: named(raw.statuses, ["name", "line"]),
        nodeFields: named(raw.node_fields, ["name", "kind", "metric"]),
        edgeFields: named(raw.edge_fields, ["name", "kind", "metric"]),
    };
}

const indexByName = (rows) => new Map(rows.map((row) => [row.name, row]));

function valuesOf(fields, row) {
    const values = {};
    fields.forEach((field, i) => {
        if (row[i] !== null) {
            values[field.name] = row[i];
        }
    });
    return values;
}

function makeNode(tables, types, row, index) {
    const values = valuesOf(tables.nodeFields, row);
    const placed = values.x !== undefined;
    /* layouts count upwards, screens downwards */
    const node = {
        index,
        values,
        type: types.get(values.type),
        label: values.label,
        key: values.key || "",
        x: placed ? values.x : 0,
        y: placed ? -values.y : 0,
        placed,
        rank: 0,
        edges: [],
        shown: true
    };
    delete values.x;
    delete values.y;
    return node;
}

function makeEvidence(raw, row) {
    const [document, start, end, text] = raw.sentences[row[0]];
    return {
        document: raw.documents[document],
        start,
        end,
        text,
        date: row[1],
        status: row[2],
        basis: row[3],
        pattern: row[4]
    };
}

function makeEdge(raw, graph, lookup, row, index) {
    const values = valuesOf(graph.edgeFields, row[2]);
    const relation = lookup.relations.get(values.relation);
    const edge = {
        index,
        values,
        relation,
        group: graph.groups[relation.group],
        status: lookup.statuses.get(values.status),
        subject: graph.nodes[row[0]],
        object: graph.nodes[row[1]],
        shown: true,
        evidence: row[3].map((e) => makeEvidence(raw, e))
    };
    edge.subject.edges.push(edge);
    if (edge.object !== edge.subject) {
        edge.object.edges.push(edge);
    }
    return edge;
}

function rankNodes(nodes) {
    const weight = (n) =>
        (n.values.pagerank !== undefined ? n.values.pagerank : n.edges.length);
    const order = [...nodes].sort((a, b) => weight(b) - weight(a) || a.index - b.index);
    const top = order.length ? weight(order[0]) : 0;
    order.forEach((node, rank) => {
        node.rank = rank;
        node.share = top > 0 ? Math.sqrt(weight(node) / top) : 0;
        node.radius = 5 + 14 * node.share;
    });
    return order;
}

function readGraph(raw) {
    const graph = readTables(raw);
    const lookup = {
        relations: indexByName(graph.relations),
        statuses: indexByName(graph.statuses)
    };
    const types = indexByName(graph.types);
    graph.total = {nodes: raw.nodes_in_graph, edges: raw.edges_in_graph};
    graph.about = new Map(raw.about);
    graph.documents = raw.documents;
    graph.nodes = raw.nodes.map((row, i) => makeNode(graph, types, row, i));
    graph.edges = raw.edges.map((row, i) => makeEdge(raw, graph, lookup, row, i));
    graph.ranked = rankNodes(graph.nodes);
    for (const [incident, camp, camps, voices, share, index] of raw.agreements) {
        graph.nodes[incident].agreement = {
            camp: camp === null ? null : graph.nodes[camp],
            camps,
            voices,
            share: camp === null ? null : share,
            index
        };
    }
    graph.byKey = new Map();
    for (const node of graph.nodes) {
        if (node.key && !graph.byKey.has(node.key)) {
            graph.byKey.set(node.key, node);
        }
    }
    return graph;
}

const otherEnd = (edge, node) => (edge.subject === node ? edge.object : edge.subject);

function neighboursOf(node) {
    return new Set(node.edges.map((edge) => otherEnd(edge, node)));
}
