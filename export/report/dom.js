/* Making elements. Text from the graph gets into the page by this file only, and only
 * as text: never as markup, as an attribute that is a script, or as a style. */
"use strict";

const byId = (id) => document.getElementById(id);

function setProperty(node, name, value) {
    if (typeof value === "function") {
        node.addEventListener(name, value);
    } else if (value === true) {
        node.setAttribute(name, "");
    } else if (value !== false && value !== null && value !== undefined) {
        node.setAttribute(name, String(value));
    }
}

/* el("p", {class: "note", click: f}, "text", child, ...); null is left out. */
function el(tag, properties, ...children) {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
        setProperty(node, name, value);
    }
    node.append(
        ...children.flat(Infinity).filter((c) => c !== null && c !== undefined));
    return node;
}

/* A name out of a text: its direction must not turn the words around it. */
function name(text, properties) {
    return el("bdi", properties, text);
}

function button(text, onClick, properties) {
    return el("button", {type: "button", click: onClick, ...properties}, text);
}

function replace(node, ...children) {
    node.replaceChildren(...children.flat(Infinity).filter((c) => c !== null));
}

/* Told to those who cannot see what changed. */
function announce(text) {
    byId("live").textContent = text;
}

/* Links lead to the web or nowhere: "javascript:" and the like stay text. */
function webAddress(text) {
    let url;
    try {
        url = new URL(text);
    } catch (e) {
        return null;
    }
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

function link(text, address) {
    const href = webAddress(address);
    if (!href) {
        return name(text);
    }
    return el(
        "a", {href, rel: "noopener noreferrer", target: "_blank", dir: "auto"}, text);
}

function plural(n, one, many) {
    return `${number(n)} ${n === 1 ? one : many || one + "s"}`;
}

/* Not by locale: a report reads the same everywhere. */
function number(v) {
    if (typeof v !== "number") {
        return v === null || v === undefined ? "" : String(v);
    }
    if (Number.isInteger(v)) {
        return String(v).replace(/\B(?=(\d{3})+$)/g, "\u202f");
    }
    return String(Number(v.toPrecision(3)));
}

const words = (field) => field.replace(/[_-]/g, " ");

const clip = (text, n) =>
    (text.length > n ? [...text].slice(0, n - 1).join("") + "…" : text);

const reducedMotion = matchMedia("(prefers-reduced-motion: reduce)");
const darkScheme = matchMedia("(prefers-color-scheme: dark)");
