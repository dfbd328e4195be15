/* The panel beside the network: what is known of a node or an edge, and the sentences
 * that say so. page: {graph, filter, choose(thing, byKey), close(), around(node,
 * depth), locate(node)}. */
"use strict";

const SENTENCES = 20; /* shown before "more" */
const hiddenFields = new Set(["label", "type", "relation"]);

/* ---- links that last ---- */

function hashOf(thing) {
    const part = (values) => "#" + new URLSearchParams(values);
    if (!Array.isArray(thing)) {
        return part({node: thing.key || `#${thing.index}`});
    }
    const [edge] = thing;
    const ends = {from: edge.subject.key, to: edge.object.key};
    return part(thing.length === 1 ? {...ends, relation: edge.relation.name} : ends);
}

function nodeByHash(graph, text) {
    return graph.byKey.get(text) ||
        (/^#\d+$/.test(text) ? graph.nodes[Number(text.slice(1))] : undefined);
}

/* The node or the edges that an address names; null: none. */
function thingOfHash(graph, hash) {
    const values = new URLSearchParams(hash.replace(/^#/, ""));
    if (values.has("node")) {
        return nodeByHash(graph, values.get("node")) || null;
    }
    const from = graph.byKey.get(values.get("from"));
    const edges =
        (from ? from.edges : [])
            .filter((e) => e.subject === from && e.object.key === values.get("to") &&
                    (!values.has("relation") ||
                        e.relation.name === values.get("relation")));
    return edges.length ? edges : null;
}

/* ---- pieces ---- */

const badge = (text, kind) => el("span", {class: `badge ${kind}`}, text);

function nodeButton(page, node) {
    return el("button",
        {type: "button", class: "node", click: () => page.choose(node, true)},
        swatch(node.type), name(clip(node.label, 200)));
}

function valueNode(field, value) {
    if (field.kind === "json") {
        return el("ul", {},
            value.map((figure) => el("li", {}, name(figure.text),
                          figure.source ? el("small", {}, " – ", name(figure.source)) :
                                          null)));
    }
    if (field.kind === "list") {
        return el("ul", {}, value.split("|").map((item) => el("li", {}, name(item))));
    }
    return typeof value === "number" ? el("span", {}, number(value)) : name(value);
}

function attributes(fields, values, wanted) {
    const rows = fields.filter((f) => wanted(f) && !hiddenFields.has(f.name) &&
            values[f.name] !== undefined && values[f.name] !== "");
    return el("dl", {},
        rows.map((f) => [el("dt", {}, words(f.name)),
                     el("dd", {}, valueNode(f, values[f.name]))]));
}

function documentName(document) {
    return document.title || document.id;
}

function evidenceItem(evidence) {
    const at = evidence.document;
    const facts = [
        at.source, evidence.date || at.date, `bytes ${evidence.start}–${evidence.end}`,
        `pattern ${evidence.pattern || "–"}`, `basis ${evidence.basis}`
    ].filter(Boolean);
    return el("li", {}, el("blockquote", {dir: "auto"}, evidence.text),
        el("p", {class: "cite"}, badge(evidence.status, evidence.status), " ",
            el("cite", {}, link(documentName(at), at.url)),
            facts.map((fact) => [" · ", name(fact)])));
}

/* The first few, and a button for the rest. */
function evidenceList(items) {
    const list =
        el("ol", {class: "evidence"}, items.slice(0, SENTENCES).map(evidenceItem));
    if (items.length <= SENTENCES) {
        return list;
    }
    const more =
        button(`Show ${number(items.length - SENTENCES)} more sentences`, () => {
            list.append(...items.slice(SENTENCES).map(evidenceItem));
            more.remove();
        });
    return el("div", {}, list, more);
}

/* A sentence may stand behind several edges of a node; it is read once. */
function sentencesOf(edges) {
    const found = new Map();
    for (const evidence of edges.flatMap((edge) => edge.evidence)) {
        const key = `${evidence.document.id}\n${evidence.start}\n${evidence.text}`;
        if (!found.has(key)) {
            found.set(key, evidence);
        }
    }
    const date = (e) => e.date || e.document.date || "";
    return [...found.values()].sort((a, b) => (date(a) < date(b) ? 1 :
                                            date(a) > date(b)    ? -1 :
                                                                   0));
}

function panelHead(page, title, thing) {
    return el("div", {class: "head"}, el("h2", {tabindex: "-1"}, title),
        el("p", {class: "actions"},
            el("a", {href: hashOf(thing), class: "permalink"}, "Link to this"),
            button("Close", page.close, {class: "close"})));
}

/* ---- a node ---- */

/* [title, edges] for each relation and direction, in the order of the vocabulary. */
function relationGroups(node, edges) {
    const groups = new Map();
    for (const edge of edges) {
        const out = edge.subject === node;
        const key = edge.relation.index * 2 + (out ? 0 : 1);
        if (!groups.has(key)) {
            const title = words(edge.relation.name);
            groups.set(key, {key, title: out ? title : `… ${title} this`, edges: []});
        }
        groups.get(key).edges.push(edge);
    }
    return [...groups.values()].sort((a, b) => a.key - b.key);
}

function relationItem(page, node, edge) {
    return el("li", {}, nodeButton(page, otherEnd(edge, node)), " ",
        badge(edge.status.name, edge.status.name), " ",
        button(plural(edge.values.sources, "source"), () => page.choose([edge], true), {
            class: "plain",
            "aria-label": `the relation ${words(edge.relation.name)} ` +
                `with ${otherEnd(edge, node).label}, its sentences`
        }));
}

function relations(page, node, edges) {
    return relationGroups(node, edges)
        .map((group) => el("section", {},
                 el("h4", {}, group.title, el("small", {}, ` ${group.edges.length}`)),
                 el("ul", {class: "relations"},
                     group.edges.map((edge) => relationItem(page, node, edge)))));
}

function nodeActions(page, node) {
    const only = (depth, text) => button(text, () => page.around(node, depth));
    return el("p", {class: "actions"},
        button("Find in the network", () => page.locate(node)),
        only(1, "Only its neighbours"), only(2, "Two steps"));
}

/* How well the sources of an incident agree (graph/attribution.h). */
function agreementText(page, node) {
    const a = node.agreement;
    if (!a) {
        return null;
    }
    const voices = plural(a.voices, "independent voice");
    return a.camp === null ?
        el("p", {}, `${voices}; nobody names a culprit.`) :
        el("p", {}, `${voices}; leading camp: `, nodeButton(page, a.camp),
            ` of ${a.camps}; agreement ${number(a.share)}, index ${number(a.index)}.`);
}

function nodePanel(page, node) {
    const {graph} = page;
    const edges = node.edges.filter((e) => e.shown);
    const hidden = node.edges.length - edges.length;
    const sentences = sentencesOf(edges);
    const metrics = graph.nodeFields.some((f) => f.metric);
    return [
        panelHead(page, name(node.label), node),
        el("p", {class: "kind"}, swatch(node.type), ` ${node.type.name}`,
            node.shown ? null : el("strong", {}, " – hidden by the filters")),
        nodeActions(page, node),
        attributes(graph.nodeFields, node.values, (f) => !f.metric),
        agreementText(page, node),
        metrics ? el("details", {}, el("summary", {}, "Metrics"),
                      attributes(graph.nodeFields, node.values, (f) => f.metric)) :
                  null,
        el("h3", {}, plural(edges.length, "relation"),
            hidden ? el("small", {}, ` (${number(hidden)} hidden by the filters)`) :
                     null),
        ...relations(page, node, edges),
        el("h3", {}, plural(sentences.length, "sentence")),
        evidenceList(sentences),
    ];
}

/* ---- edges ---- */

function edgeSection(page, edge) {
    const said = edge.values.mentions;
    const told = edge.evidence.length < said ? `${edge.evidence.length} of ` : "";
    return el("section", {class: "edge"},
        el("p", {class: "triple"}, nodeButton(page, edge.subject), " ",
            el("strong", {}, words(edge.relation.name)), " ",
            nodeButton(page, edge.object)),
        el("p", {}, badge(edge.status.name, edge.status.name),
            edge.shown ? null : el("strong", {}, " hidden by the filters")),
        attributes(page.graph.edgeFields, edge.values, (f) => f.name !== "status"),
        el("h3", {}, told + plural(said, "sentence")),
        edge.evidence.length ? evidenceList(edge.evidence) :
                               el("p", {class: "hint"},
                                   edge.values.basis === "reference" ?
                                       "No text says so; the reference lists do." :
                                       "The graph holds no sentence of it."));
}

function edgesTitle(edges) {
    const [edge] = edges;
    const what = edges.length === 1 ? words(edge.relation.name) :
                                      plural(edges.length, "relation");
    return [
        name(clip(edge.subject.label, 80)), ` – ${what} – `,
        name(clip(edge.object.label, 80))
    ];
}

function edgesPanel(page, edges) {
    return [
        panelHead(page, edgesTitle(edges), edges),
        ...edges.map((edge) => edgeSection(page, edge))
    ];
}

/* ---- the panel ---- */

function panelNews(thing) {
    if (!Array.isArray(thing)) {
        const edges = thing.edges.filter((e) => e.shown);
        return `Details: ${thing.label}, ${thing.type.name}, ` +
            `${plural(edges.length, "relation")}, ` +
            plural(sentencesOf(edges).length, "sentence");
    }
    const [edge] = thing;
    return `Details: ${edge.subject.label} ${words(edge.relation.name)} ` +
        `${edge.object.label}, ${edge.status.name}`;
}

function showPanel(page, thing) {
    const panel = byId("panel");
    replace(
        panel, Array.isArray(thing) ? edgesPanel(page, thing) : nodePanel(page, thing));
    panel.scrollTop = 0;
    panel.classList.add("open");
    announce(panelNews(thing));
}

function emptyPanel() {
    const panel = byId("panel");
    panel.classList.remove("open");
    replace(panel,
        el("p", {class: "hint"},
            "Choose a node or a line to read the sentences behind it."));
}
