/* Search with suggestions: a combobox as ARIA's authoring practices describe it. */
"use strict";

const SUGGESTIONS = 12;

/* Without case and accents. */
function fold(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

function searchIndex(graph) {
    return graph.ranked.map((node) => ({
        node,
        names: [node.label, ...(node.values.aliases || "").split("|"), node.key]
                   .filter((text) => text !== "")
                   .map((text) => ({text, folded: fold(text)}))
    }));
}

/* 0: is it; 1: begins with it; 2: a word does; 3: has it; 4: no. */
function closeness(folded, wanted) {
    const at = folded.indexOf(wanted);
    if (at < 0) {
        return 4;
    }
    if (at === 0) {
        return folded.length === wanted.length ? 0 : 1;
    }
    return folded.includes(" " + wanted) ? 2 : 3;
}

function bestName(entry, wanted) {
    let best = {level: 4, text: ""};
    for (const {text, folded} of entry.names) {
        const level = closeness(folded, wanted);
        if (level < best.level) {
            best = {level, text};
        }
    }
    return best;
}

/* In the order of closeness, then rank. */
function findNodes(index, query) {
    const wanted = fold(query.trim());
    if (wanted === "") {
        return [];
    }
    return index.map((entry) => ({node: entry.node, ...bestName(entry, wanted)}))
        .filter((hit) => hit.level < 4)
        .sort((a, b) => a.level - b.level || a.node.rank - b.node.rank)
        .slice(0, SUGGESTIONS);
}

function suggestionRow(box, hit, i) {
    const also = hit.text !== hit.node.label ?
        el("small", {}, " ", name(clip(hit.text, 60))) :
        null;
    return el("li", {
        id: `suggestion-${i}`,
        role: "option",
        "aria-selected": "false",
        pointerdown: (event) => {
            event.preventDefault(); /* the field keeps the focus */
            takeSuggestion(box, i);
        }
    },
        name(clip(hit.node.label, 80)), el("small", {}, ` ${hit.node.type.name}`),
        also);
}

function closeSuggestions(box) {
    box.hits = [];
    box.at = -1;
    box.list.hidden = true;
    box.field.setAttribute("aria-expanded", "false");
    box.field.removeAttribute("aria-activedescendant");
}

function openSuggestions(box) {
    box.hits = findNodes(box.index, box.field.value);
    box.at = -1;
    replace(box.list, box.hits.map((hit, i) => suggestionRow(box, hit, i)));
    box.list.hidden = box.hits.length === 0;
    box.field.setAttribute("aria-expanded", String(box.hits.length > 0));
    box.field.removeAttribute("aria-activedescendant");
    if (box.field.value.trim() !== "") {
        announce(
            box.hits.length ? plural(box.hits.length, "suggestion") : "nothing found");
    }
}

function pointSuggestion(box, step) {
    if (box.hits.length === 0) {
        openSuggestions(box);
    }
    const n = box.hits.length;
    if (n === 0) {
        return;
    }
    box.at = box.at < 0 && step < 0 ? n - 1 : (box.at + step + n) % n;
    [...box.list.children].forEach(
        (row, i) => row.setAttribute("aria-selected", String(i === box.at)));
    box.list.children[box.at].scrollIntoView({block: "nearest"});
    box.field.setAttribute("aria-activedescendant", `suggestion-${box.at}`);
}

function takeSuggestion(box, i) {
    const hit = box.hits[i];
    if (hit) {
        box.field.value = hit.node.label;
        closeSuggestions(box);
        box.choose(hit.node, true);
    }
}

function searchKey(box, event) {
    const keys = {
        ArrowDown: () => pointSuggestion(box, 1),
        ArrowUp: () => pointSuggestion(box, -1),
        Enter: () => takeSuggestion(box, Math.max(0, box.at)),
        Escape: () => closeSuggestions(box),
    };
    if (keys[event.key] && !event.isComposing) {
        event.preventDefault();
        keys[event.key]();
    }
}

function makeSearch(graph, choose) {
    const box = {
        field: byId("search"),
        list: byId("suggestions"),
        hits: [],
        at: -1,
        index: searchIndex(graph),
        choose
    };
    box.field.addEventListener("input", () => openSuggestions(box));
    box.field.addEventListener("keydown", (event) => searchKey(box, event));
    box.field.addEventListener("blur", () => closeSuggestions(box));
}
