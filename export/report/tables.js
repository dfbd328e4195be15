/* The tables: rankings, incidents, sources, claims. Each follows the filters, sorts by
 * any column and goes out as CSV.
 *
 *   column  {title, value(row), cell(row) or none, numeric}
 *
 * value is what is sorted by and written to CSV, cell what is shown. */
"use strict";

const ROWS = 100; /* shown before "more" */

/* ---- CSV (RFC 4180) ---- */

/* A cell that a spreadsheet would run as a formula gets an apostrophe before it. */
function csvCell(value) {
    const text = value === null || value === undefined ? "" : String(value);
    const safe =
        typeof value !== "number" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, "\"\"")}"` : safe;
}

function csvOf(table) {
    const lines = [
        table.columns.map((c) => c.title),
        ...sortedRows(table).map((row) => table.columns.map((c) => c.value(row)))
    ];
    return lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

/* Made in the page: nothing is fetched, so the page's policy has no say in it. */
function download(file, text, type) {
    const address = URL.createObjectURL(new Blob([text], {type}));
    const anchor = el("a", {href: address, download: file});
    document.body.append(anchor);
    anchor.click();
    anchor.remove();
    setTimeout(() => URL.revokeObjectURL(address), 10000);
}

/* ---- sorting ---- */

/* Numbers before texts, the empty last, whatever the direction. */
function compareValues(a, b, sign) {
    const empty = (v) => v === null || v === undefined || v === "";
    if (empty(a) || empty(b)) {
        return (empty(a) ? 1 : 0) - (empty(b) ? 1 : 0);
    }
    if (typeof a !== typeof b) {
        return typeof a === "number" ? -1 : 1;
    }
    return sign * (a < b ? -1 : a > b ? 1 : 0);
}

function sortedRows(table) {
    const {column, sign} = table.sort;
    const at = table.columns.find((c) => c.title === column);
    if (!at) {
        return table.rows;
    }
    return table.rows.map((row, i) => ({row, i, value: at.value(row)}))
        .sort((a, b) => compareValues(a.value, b.value, sign) || a.i - b.i)
        .map((entry) => entry.row);
}

function sortBy(table, column) {
    const {sort} = table;
    const same = sort.column === column.title;
    table.sort = {
        column: column.title,
        sign: same         ? -sort.sign :
            column.numeric ? -1 :
                             1
    };
    table.limit = ROWS;
    renderTable(table);
    announce(`sorted by ${words(column.title)}, ` +
        (table.sort.sign < 0 ? "descending" : "ascending"));
}

/* ---- showing ---- */

function headCell(table, column) {
    const {sort} = table;
    const order = sort.column !== column.title ? null :
        sort.sign < 0                          ? "descending" :
                                                 "ascending";
    const arrow = order === null ? "" : order === "ascending" ? " ▲" : " ▼";
    return el("th",
        {scope: "col", "aria-sort": order, class: column.numeric ? "number" : null},
        button(
            [words(column.title), el("span", {"aria-hidden": "true"}, arrow)], () => {
                sortBy(table, column);
                const index = table.columns.indexOf(column);
                table.place.querySelectorAll("th button")[index].focus();
            }));
}

function bodyCell(column, row) {
    const value = column.value(row);
    const shown = column.cell     ? column.cell(row) :
        typeof value === "number" ? number(value) :
                                    name(value || "");
    return el("td", {class: column.numeric ? "number" : null}, shown);
}

const bodyRow = (table, row) =>
    el("tr", {}, table.columns.map((column) => bodyCell(column, row)));

function moreRows(table, rows) {
    if (rows.length <= table.limit) {
        return null;
    }
    return button(`Show more (${number(rows.length - table.limit)} left)`, () => {
        const first = table.limit;
        table.limit += 5 * ROWS;
        renderTable(table);
        table.place.querySelectorAll("tbody tr")[first].scrollIntoView();
    });
}

function renderTable(table) {
    const rows = sortedRows(table);
    const file = `attrigraph-${table.name}.csv`;
    replace(table.place,
        el("div", {class: "table-head"}, el("p", {}, table.summary(rows)),
            button("Download as CSV",
                () => download(file, csvOf(table), "text/csv;charset=utf-8"))),
        table.note ? table.note() : null,
        el("div",
            {class: "scroll", role: "region", tabindex: "0", "aria-label": table.title},
            el("table", {}, el("caption", {class: "unseen"}, table.title),
                el("thead", {},
                    el("tr", {}, table.columns.map((c) => headCell(table, c)))),
                el("tbody", {},
                    rows.slice(0, table.limit).map((r) => bodyRow(table, r))))),
        moreRows(table, rows));
}

function newTable(options) {
    return {
        limit: ROWS,
        rows: [],
        sort: {column: "", sign: 1},
        stale: true,
        place: byId(`view-${options.name}`),
        ...options
    };
}

/* ---- rankings ---- */

/* What must be known to read the numbers: estimates, their error, whose view. */
function metricsNote(graph) {
    const rest = [...graph.about].filter(
        ([key]) => !["shown", "filter", "of_nodes", "of_edges"].includes(key));
    return rest.length ?
        el("p", {class: "hint"},
            rest.map(([key, value], i) => [i ? " · " : "", `${words(key)}: `,
                         typeof value === "number" ? number(value) : name(value)])) :
        null;
}

function rankingsTable(page) {
    const {graph} = page;
    const metrics = graph.nodeFields.filter((f) => f.metric);
    const plain =
        ["sources", "mentions"].map((field) => ({name: field, kind: "count"}));
    const columns = [...metrics, ...plain].map((field) => ({
        title: field.name,
        numeric: field.kind === "count" || field.kind === "real",
        value: (node) => node.values[field.name]
    }));
    const first = columns.some((c) => c.title === "pagerank") ? "pagerank" : "sources";
    return newTable({
        name: "rankings",
        title: "Rankings",
        sort: {column: first, sign: -1},
        columns: [
            {title: "node", value: (n) => n.label, cell: (n) => nodeButton(page, n)},
            {title: "type", value: (n) => n.type.name}, ...columns
        ],
        find: () => graph.shownNodes,
        note: () => metricsNote(graph),
        summary: (rows) =>
            `${plural(rows.length, "node")} of ` + number(graph.total.nodes)
    });
}

/* ---- incidents ---- */

/* The other ends of an incident's shown edges of one relation. */
const endsOf = (node, relation) => node.edges.filter(
    (e) => e.shown && e.subject === node && e.relation.name === relation);

function endsText(edges) {
    return edges
        .map((e) => (e.status.index ? `${e.object.label} (${e.status.name})` :
                                      e.object.label))
        .join("; ");
}

function endsCell(page, edges) {
    return el("ul", {class: "ends"},
        edges.map(
            (e) => el("li", {}, nodeButton(page, e.object),
                e.status.index ? [" ", badge(e.status.name, e.status.name)] : null)));
}

function endsColumn(page, title, relation) {
    return {
        title,
        value: (node) => endsText(endsOf(node, relation)),
        cell: (node) => endsCell(page, endsOf(node, relation))
    };
}

/* How the sources stand: what all that name a culprit say together. */
function standing(node) {
    const named = endsOf(node, "attributed-to");
    const best = Math.min(...named.map((e) => e.status.index));
    if (named.length === 0) {
        return "no culprit named";
    }
    const status = named.find((e) => e.status.index === best).status.name;
    return endsOf(node, "denied-by").length ? `${status}, disputed` : status;
}

const agreementColumn = (title, field) => ({
    title,
    numeric: true,
    value: (node) => (node.agreement ? node.agreement[field] : null)
});

const AGREEMENT_NOTE = "Voices: independent sources that name a culprit or deny. " +
    "Agreement: the share of what they say that speaks for the leading camp. Index: " +
    "how likely one more voice would name it too, on this record alone. These three " +
    "are of the whole graph, whatever the filters.";

function incidentsTable(page) {
    const {graph} = page;
    return newTable({
        name: "incidents",
        title: "Incidents",
        sort: {column: "sources", sign: -1},
        columns: [
            {
                title: "incident",
                value: (n) => n.label,
                cell: (n) => nodeButton(page, n)
            },
            {title: "year", numeric: true, value: (n) => n.values.year},
            {title: "kind", value: (n) => n.values.incident_kind},
            endsColumn(page, "attributed to", "attributed-to"),
            {title: "attribution", value: standing},
            endsColumn(page, "said by", "attributed-by"),
            endsColumn(page, "denied by", "denied-by"),
            endsColumn(page, "targets", "targets"),
            agreementColumn("voices", "voices"),
            agreementColumn("agreement", "share"),
            agreementColumn("index", "index"),
            {title: "sources", numeric: true, value: (n) => n.values.sources},
        ],
        find: () => graph.shownNodes.filter((n) => n.type.name === "incident"),
        note: () => el("p", {class: "hint"}, AGREEMENT_NOTE),
        summary: (rows) => plural(rows.length, "incident")
    });
}

/* ---- sources and claims ---- */

function claimsOf(graph) {
    return graph.shownEdges.flatMap(
        (edge) => (edge.evidence.length ?
                edge.evidence.map((evidence) => ({edge, evidence})) :
                [{edge, evidence: null}]));
}

function sourceRows(graph) {
    const rows = new Map(graph.documents.map(
        (document) => [document, {document, claims: 0, edges: new Set()}]));
    for (const {edge, evidence} of claimsOf(graph)) {
        if (evidence) {
            const row = rows.get(evidence.document);
            row.claims++;
            row.edges.add(edge);
        }
    }
    return [...rows.values()];
}

function sourcesTable(page) {
    const {graph} = page;
    const copies = graph.documents.some((d) => d.copy_of) ?
        [{title: "near-copy of", value: (r) => r.document.copy_of}] :
        [];
    return newTable({
        name: "sources",
        title: "Sources",
        sort: {column: "claims", sign: -1},
        columns: [
            {
                title: "document",
                value: (r) => documentName(r.document),
                cell: (r) => link(documentName(r.document), r.document.url)
            },
            {title: "publisher", value: (r) => r.document.source},
            {title: "date", value: (r) => r.document.date},
            {title: "claims", numeric: true, value: (r) => r.claims},
            {title: "edges", numeric: true, value: (r) => r.edges.size},
            {title: "id", value: (r) => r.document.id}, ...copies
        ],
        find: () => sourceRows(graph),
        summary: (rows) => plural(rows.length, "document")
    });
}

function claimsTable(page) {
    const {graph} = page;
    const of = (field) => (row) => (row.evidence ? row.evidence[field] : "");
    return newTable({
        name: "claims",
        title: "Claims",
        columns: [
            {
                title: "subject",
                value: (r) => r.edge.subject.label,
                cell: (r) => nodeButton(page, r.edge.subject)
            },
            {
                title: "relation",
                value: (r) => r.edge.relation.name,
                cell: (r) => button(words(r.edge.relation.name),
                    () => page.choose([r.edge], true), {class: "plain"})
            },
            {
                title: "object",
                value: (r) => r.edge.object.label,
                cell: (r) => nodeButton(page, r.edge.object)
            },
            {
                title: "status",
                value: (r) => (r.evidence || r.edge.values).status,
                cell: (r) => badge((r.evidence || r.edge.values).status,
                    (r.evidence || r.edge.values).status)
            },
            {title: "date", value: of("date")},
            {
                title: "document",
                value: (r) => (r.evidence ? documentName(r.evidence.document) : ""),
                cell: (r) => (r.evidence ? link(documentName(r.evidence.document),
                                               r.evidence.document.url) :
                                           "")
            },
            {title: "sentence", value: of("text")},
            {title: "pattern", value: of("pattern")},
        ],
        find: () => claimsOf(graph),
        summary: (rows) => plural(rows.length, "claim")
    });
}

function makeTables(page) {
    return [rankingsTable, incidentsTable, sourcesTable, claimsTable].map(
        (make) => make(page));
}

/* A table is made when it is looked at. */
function refreshTable(table) {
    if (table.stale) {
        table.rows = table.find();
        table.limit = ROWS;
        table.stale = false;
        renderTable(table);
    }
}
