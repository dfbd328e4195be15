#!/usr/bin/env python3
"""chromium_check.py PROGRAM [--pictures FOLDER]: the HTML report in a real browser.

Clicks, types and looks as a reader would. Exit: 0 all is well, 1 something is not, 77 no
Chromium (CHROMIUM names one)."""
import csv
import os
import subprocess
import sys
import tempfile
import time

import chromium_driver
from chromium_driver import Failed

HERE = os.path.dirname(os.path.abspath(__file__))
SHIFT = 8
# Before any script of a page: what a page must not do is counted.
WATCH = """
window.violations = [];
window.attacked = 0;
window.attack = () => { window.attacked++; };
document.addEventListener("securitypolicyviolation",
    (e) => window.violations.push(e.violatedDirective + " " + e.blockedURI));
"""
READY = 'document.documentElement.dataset.ready === "yes"'


def need(truth, what):
    if not truth:
        raise Failed(what)


def same(got, wanted, what):
    need(got == wanted, f"{what}: {got!r}, not {wanted!r}")


class Page:
    """A report in the browser, with words for what a reader does."""

    def __init__(self, browser, folder):
        self.b, self.folder = browser, folder

    def open(self, name, hash_="", width=1440, height=900):
        self.b.size(width, height)
        self.b.open(f"file://{self.folder}/{name}.html{hash_}")
        self.b.wait(READY)
        self.rest()

    def rest(self):
        """Until what was asked for has been drawn."""
        self.b.evaluate("new Promise((r) => requestAnimationFrame(() =>"
                        " requestAnimationFrame(r)))")

    def js(self, script):
        return self.b.evaluate(script)

    def text(self, selector):
        return self.js(f"document.querySelector({selector!r}).innerText")

    def panel(self):
        return self.text("#panel")

    def middle(self, selector):
        return self.js(f"(() => {{ const e = document.querySelector({selector!r});"
                       "e.scrollIntoView({block: 'center'});"
                       "const r = e.getBoundingClientRect();"
                       "return [r.left + r.width / 2, r.top + r.height / 2]; })()")

    def click(self, selector):
        self.b.click(*self.middle(selector))
        self.rest()

    def place(self, key):
        """Of a node, in the window."""
        return self.js("(() => { const {page, placeOf} = window.attrigraph;"
                       f"const p = placeOf(page.graph.byKey.get({key!r}));"
                       "const r = document.getElementById('canvas')"
                       ".getBoundingClientRect();"
                       "return [r.left + p.x, r.top + p.y]; })()")

    def click_node(self, key):
        self.b.click(*self.place(key))
        self.rest()

    def check(self, title, word):
        """A click on the box of a filter group whose words begin so."""
        self.js("(() => { const g = [...document.querySelectorAll('fieldset')].find("
                f"(f) => f.querySelector('legend').innerText === {title!r});"
                "[...g.querySelectorAll('label')].find((l) => l.innerText.trim()"
                f".startsWith({word!r})).querySelector('input').click(); }})()")
        self.rest()

    def fill(self, selector, value):
        self.js(f"(() => {{ const e = document.querySelector({selector!r});"
                f"e.value = {value!r}; e.dispatchEvent(new Event('input'));"
                "e.dispatchEvent(new Event('change')); })()")
        self.rest()

    def showing(self):
        return self.text("#showing").replace("\u202f", "")

    def tab(self, name):
        self.click(f"#tab-{name}")

    def focus(self):
        return self.js("document.activeElement.id || document.activeElement.tagName")

    def rows(self, view):
        return self.js(f"[...document.querySelectorAll('#view-{view} tbody tr')].map("
                       "(r) => [...r.children].map((c) => c.innerText.trim()))")


# ---- the checks; each begins with a fresh page -----------------------------------------


def a_node_shows_its_evidence(p):
    p.open("crafted")
    p.click_node("country:CN")
    text = p.panel()
    for wanted in ("China", "country:CN", "Beijing", "attributed to this",
                   "Britain said that China was behind the Exchange hack.",
                   "Exchange hack laid at China's door", "Example News", "2021-07-19",
                   "bytes 10–63", "asserted", "pattern made", "basis text"):
        need(wanted in text, f"the panel does not say {wanted!r}")
    need("Details: China" in p.text("#live"), "nothing is told to a screen reader")
    same(p.js("location.hash"), "#node=country%3ACN", "address")
    links = p.js("[...document.querySelectorAll('#panel .evidence a')]"
                 ".map((a) => [a.protocol, a.rel, a.target])")
    need(links, "no document is a link")
    for protocol, rel, target in links:
        same(protocol, "https:", "protocol")
        need("noopener" in rel and target == "_blank", "a link keeps its opener")


def neighbours_lead_on_and_back_leads_back(p):
    p.open("crafted")
    p.click_node("country:CN")
    p.js("[...document.querySelectorAll('#panel button.node')].find("
         "(b) => b.innerText.trim() === 'United Kingdom').click()")
    p.b.wait("location.hash === '#node=country%3AGB'")
    p.rest()
    need("United Kingdom" in p.text("#panel h2"), "the neighbour's panel is not shown")
    p.js("history.back()")
    p.b.wait("document.querySelector('#panel h2').innerText === 'China'")


def a_line_shows_its_evidence(p):
    p.open("crafted")
    a, b = p.place("actor:hafnium"), p.place("country:CN")
    p.b.click((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    p.rest()
    text = p.panel()
    need("affiliated with" in text and "HAFNIUM works for China." in text,
         f"the line's panel: {text[:200]!r}")


def an_address_opens_what_it_names(p):
    p.open("crafted", "#node=incident%3A0")
    key = p.js("attrigraph.page.graph.nodes.find((n) => n.label === 'Exchange hack').key")
    p.open("crafted", "#node=" + key.replace(":", "%3A"))
    same(p.text("#panel h2"), "Exchange hack", "panel")
    p.open("crafted", f"#from={key}&to=country%3ACN&relation=attributed-to")
    need("2 sentences" in p.panel(), "the edge's sentences are not counted")
    need("Britain said" in p.panel() and "China did" in p.panel(), "sentences are missing")
    p.open("crafted", f"#from={key}&to=country%3ACN")
    need("3 relations" in p.text("#panel h2"), "all edges of a pair")
    p.open("crafted", "#node=nothing")
    need("Choose a node" in p.panel(), "an unknown name opens something")


def filters_hide_what_they_should(p):
    p.open("crafted")
    before = p.showing()
    need(before.startswith("Showing 20 of 21 nodes, 23 of 24 edges"), before)
    p.check("Type", "actor")
    same(p.showing(), "Showing 4 of 21 nodes, 6 of 24 edges", "without actors")
    need("actor" not in p.text("#legend"), "the legend keeps what is hidden")
    p.b.click(*p.place("actor:hafnium"))
    p.rest()
    need("Choose a node" in p.panel(), "a hidden node can be clicked")
    p.tab("claims")
    need(all("HAFNIUM" not in cell for row in p.rows("claims") for cell in row),
         "a table keeps what is hidden")
    p.tab("network")
    p.check("Status", "denied")
    same(p.showing(), "Showing 4 of 21 nodes, 5 of 24 edges", "without denials")
    p.click("#reset")
    same(p.showing(), before, "after reset")
    p.check("Relation", "targets")
    need("22 of 24 edges" in p.showing(), "without targets")
    p.click("#reset")
    p.check("Support", "also what only")
    need("21 of 21 nodes, 24 of 24 edges" in p.showing(), "with the reference lists")
    p.click("#reset")
    p.fill("input[type=number]", "2")
    same(p.showing(), "Showing 2 of 21 nodes, 1 of 24 edges", "of two documents")


def dates_filter_by_span(p):
    p.open("crafted")
    p.check("Said", "keep what")
    p.fill("input[type=date]", "2022-03-15")  # inside of "2022-03", said of no day
    need("18 of 24 edges" in p.showing(), p.showing())
    p.fill("label + label input[type=date]", "2022-12-31")
    same(p.showing(), "Showing 3 of 21 nodes, 3 of 24 edges", "in 2022")


def search_suggests_and_opens(p):
    p.open("crafted")
    p.js("document.getElementById('search').focus()")
    p.b.type("zhong")  # without the accent of the alias
    p.rest()
    same(p.js("document.querySelectorAll('#suggestions li').length"), 1, "suggestions")
    need("China" in p.text("#suggestions"), "the alias is not found")
    same(p.js("document.getElementById('search').ariaExpanded"), "true", "expanded")
    p.b.press("ArrowDown")
    same(p.js("document.getElementById('search').getAttribute('aria-activedescendant')"),
         "suggestion-0", "pointed at")
    p.b.press("Enter")
    p.b.wait("location.hash === '#node=country%3ACN'")
    p.rest()
    same(p.focus(), "H2", "focus after a search")
    p.fill("#search", "no such thing")
    same(p.text("#live"), "nothing found", "told")
    p.js("document.getElementById('search').focus()")
    p.fill("#search", "a")
    p.b.press("Escape")
    need(p.js("document.getElementById('suggestions').hidden"), "Escape closes the list")


def the_keyboard_is_enough(p):
    p.open("crafted")
    p.b.press("Tab")
    need("Skip" in p.js("document.activeElement.innerText"), "the skip link comes first")
    seen = []
    for _ in range(80):
        p.b.press("Tab")
        seen.append(p.focus())
        if seen[-1] == "canvas":
            break
    for wanted in ("search", "reset", "tab-network", "canvas"):
        need(wanted in seen, f"Tab does not reach {wanted}")
    need(seen.index("search") < seen.index("reset") < seen.index("tab-network") <
         seen.index("canvas"), "the order of focus")
    p.b.press("ArrowRight")
    first = p.text("#live")
    need("relation" in first, f"the first node is not told: {first!r}")
    moves = [k for k in ("ArrowRight", "ArrowLeft", "ArrowDown", "ArrowUp")
             if p.b.press(k) or p.text("#live") != first]
    need(moves, "arrows do not go on")
    p.b.press("Enter")
    p.b.wait("document.querySelector('#panel h2') !== null")
    p.rest()
    same(p.focus(), "H2", "focus in the panel")
    p.b.press("Escape")
    p.b.wait("document.querySelector('#panel h2') === null")
    same(p.focus(), "canvas", "focus after Escape")
    zoom = p.js("attrigraph.page.view.camera.k")
    p.b.press("+")
    need(p.js("attrigraph.page.view.camera.k") > zoom, "+ does not zoom")
    p.b.press("0")
    x = p.js("attrigraph.page.view.camera.x")
    p.b.press("ArrowRight", modifiers=SHIFT)
    need(p.js("attrigraph.page.view.camera.x") > x, "Shift and arrow do not move")


def tabs_follow_arrows(p):
    p.open("crafted")
    p.js("document.getElementById('tab-network').focus()")
    p.b.press("ArrowRight")
    same(p.focus(), "tab-rankings", "focus")
    need(not p.js("document.getElementById('view-rankings').hidden"), "no rankings")
    need(p.js("document.getElementById('view-network').hidden"), "the network stays")
    p.b.press("End")
    same(p.focus(), "tab-claims", "focus")
    same(p.js("document.querySelectorAll('[role=tab][tabindex=\"0\"]').length"), 1,
         "tabs in the order of the Tab key")


def everything_has_a_name(p):
    p.open("crafted")
    p.click_node("country:CN")
    p.tab("rankings")
    p.b.call("Accessibility.enable")
    for node in p.b.call("Accessibility.getFullAXTree")["nodes"]:
        role = node.get("role", {}).get("value")
        if node.get("ignored") or role not in ("button", "checkbox", "link", "tab",
                                               "combobox", "spinbutton", "Date",
                                               "tabpanel", "table", "region", "application"):
            continue
        need(node.get("name", {}).get("value", "").strip(), f"a {role} without a name")
    p.b.call("Accessibility.disable")


def mouse_moves_the_picture_and_nodes(p):
    p.open("crafted")
    canvas = p.middle("#canvas")
    before = p.place("country:CN")
    p.b.drag(*before, before[0] + 90, before[1] - 70)
    p.rest()
    after = p.place("country:CN")
    need(abs(after[0] - before[0] - 90) < 2 and abs(after[1] - before[1] + 70) < 2,
         f"the node went from {before} to {after}")
    need("Choose a node" in p.panel(), "a drag counts as a click")
    corner = p.js("(() => { const r = document.getElementById('canvas')"
                  ".getBoundingClientRect(); return [r.left + 4, r.bottom - 4]; })()")
    p.b.drag(*corner, corner[0] + 50, corner[1] - 30)
    p.rest()
    moved = p.place("country:CN")
    need(abs(moved[0] - after[0] - 50) < 2, "dragging the ground does not move it")
    zoom = p.js("attrigraph.page.view.camera.k")
    p.b.mouse("mouseWheel", *canvas, deltaX=0, deltaY=-200)
    p.b.wait(f"attrigraph.page.view.camera.k > {zoom}")


def tables_sort_and_tell(p):
    p.open("crafted")
    p.tab("rankings")
    values = lambda: [r[0] for r in p.rows("rankings")]
    need(p.js("document.querySelector('#view-rankings [aria-sort]').innerText")
         .startswith("pagerank"), "not sorted by PageRank at first")
    same(values()[0], "China", "first by PageRank")
    p.click("#view-rankings th:first-child button")
    names = p.js("[...document.querySelectorAll('#view-rankings tbody tr')]"
                 ".map((r) => r.querySelector('bdi').textContent)")
    same(names, sorted(names, key=lambda s: s.encode("utf-16-be")), "by name")
    same(p.js("document.querySelector('#view-rankings [aria-sort]').ariaSort"),
         "ascending", "told")
    metrics = p.js("[...document.querySelectorAll('#view-rankings th')]"
                   ".map((h) => h.innerText.trim())")
    for wanted in ("betweenness", "harmonic", "degree", "eigenvector"):
        need(any(m.startswith(wanted) for m in metrics), f"no column {wanted}")
    p.tab("incidents")
    row = p.rows("incidents")[0]
    need("Exchange hack" in row[0] and "China" in row[3] and "HAFNIUM" in row[3] and
         "hedged" in row[3], f"culprits: {row}")
    need("disputed" in row[4] and "United Kingdom" in row[5] and "China" in row[6] and
         "Microsoft" in row[7], f"incident: {row}")
    need(int(row[8]) >= 1 and 0 < float(row[10]) < 1, f"voices and index: {row[8:]}")
    p.tab("sources")
    sources = p.rows("sources")
    same(len(sources), 18, "documents")
    same(sources[0][:4], ["Exchange hack laid at China's door", "Example News",
                          "2021-07-19", "5"], "the first document")


def tables_go_out_as_csv(p):
    p.open("crafted")
    p.b.call("Browser.setDownloadBehavior", behavior="allow", downloadPath=p.folder)
    p.tab("rankings")
    p.click("#view-rankings .table-head button")
    path = os.path.join(p.folder, "attrigraph-rankings.csv")
    until = time.monotonic() + 30
    while not os.path.exists(path):
        need(time.monotonic() < until, "nothing was downloaded")
        time.sleep(0.05)
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    os.unlink(path)
    same(rows[0][:2], ["node", "type"], "head")
    labels = {row[0] for row in rows[1:]}
    wanted = set(p.js("attrigraph.page.graph.shownNodes.map((n) => n.label)"))
    need("'=HYPERLINK(\"http://example.org\")" in labels, "a formula stays a formula")
    same({label.lstrip("'") for label in labels}, {w.lstrip("'") for w in wanted}, "labels")
    same(len(rows[1:]), len(wanted), "rows")


def hostile_text_stays_text(p):
    p.open("crafted")
    for index in p.js("attrigraph.page.graph.nodes.map((n) => n.index)"):
        p.js(f"attrigraph.page.choose(attrigraph.page.graph.nodes[{index}])")
        p.rest()
        label = p.js(f"attrigraph.page.graph.nodes[{index}].label")
        same(p.js("document.querySelector('#panel h2').textContent"), label, "heading")
        same(p.js("attrigraph.page.view.chosen.index"), index, "address")
    for tab in ("rankings", "incidents", "sources", "claims", "network"):
        p.tab(tab)
    p.js("document.getElementById('list').open = true")
    p.fill("#search", "attack")
    p.rest()
    same(p.js("document.querySelectorAll('img, b, iframe, object, embed').length"), 0,
         "elements out of labels")
    same(p.js("document.querySelectorAll('script').length"), 2, "scripts")
    same(p.js("[...document.querySelectorAll('*')].filter((e) => [...e.attributes]"
              ".some((a) => a.name.startsWith('on') || a.name === 'style'"
              " && !['tip', 'canvas'].includes(e.id))).length"), 0, "attributes that are scripts or styles")
    same(p.js("[...document.querySelectorAll('a')].filter((a) => !['https:', 'http:',"
              "'file:', 'blob:'].includes(a.protocol)).length"), 0, "links elsewhere")


def the_policy_is_in_force(p):
    p.open("crafted")
    p.js("(() => { const s = document.createElement('script');"
         "s.textContent = 'attack()'; document.body.append(s); })()")
    p.js("(() => { const d = document.createElement('div');"
         "d.setAttribute('onclick', 'attack()'); document.body.append(d); d.click(); })()")
    p.js("(() => { const i = document.createElement('img');"
         "i.src = 'https://example.org/x.png'; document.body.append(i); })()")
    p.js("fetch('https://example.org/').catch(() => 0)")
    p.b.wait("window.violations.length >= 4")
    same(p.js("window.attacked"), 0, "scripts of others")
    got = " ".join(p.js("window.violations"))
    for wanted in ("script-src-elem", "script-src-attr", "img-src", "connect-src"):
        need(wanted in got, f"{wanted} is not refused: {got}")
    p.js("window.violations.length = 0")
    p.b.events.clear()


CORNER = """(() => { const c = document.createElement("canvas").getContext("2d",
    { willReadFrequently: true });
    c.drawImage(document.getElementById("canvas"), 0, 0);
    return [...c.getImageData(2, 2, 1, 1).data]; })()"""


def dark_mode_is_dark_and_readable(p):
    p.b.media(prefers_color_scheme="dark")
    p.open("crafted")
    ground = p.js(CORNER)
    need(max(ground[:3]) < 60, f"the canvas is {ground}")
    low = p.js("""(() => {
        const lum = (c) => { const v = c.map((x) => x / 255).map((x) => x <= 0.03928
            ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4);
            return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]; };
        const rgb = (t) => t.match(/\\d+/g).slice(0, 3).map(Number);
        const ground = lum(rgb(getComputedStyle(document.body).backgroundColor));
        return Math.min(...attrigraph.page.view.colors.groups.map((c) =>
            (lum(rgb(c)) + 0.05) / (ground + 0.05))); })()""")
    need(low >= 3, f"a line has a contrast of {low} only")
    p.b.media(prefers_color_scheme="light")
    p.rest()
    p.rest()
    ground = p.js(CORNER)
    need(min(ground[:3]) > 240, "the canvas does not follow the system")


def motion_can_be_refused(p):
    p.b.media(prefers_reduced_motion="reduce")
    p.open("crafted")
    p.b.press("Escape")
    goal = p.js("(() => { const {page} = attrigraph;"
                "const n = page.graph.byKey.get('country:GB'); page.locate(n);"
                "return Math.hypot(page.view.camera.x - n.x, page.view.camera.y - n.y);"
                "})()")
    same(goal, 0, "the camera glides")
    p.b.media()


def narrow_windows_scroll_one_way(p):
    p.open("crafted", width=390, height=800)
    for tab in ("network", "rankings", "incidents", "claims"):
        p.tab(tab)
        same(p.js("document.documentElement.scrollWidth"), 390, f"width of {tab}")
    p.tab("network")
    p.js("scrollTo(0, 0)")
    p.middle("#canvas")
    p.click_node("country:CN")
    need("Britain said" in p.panel(), "no evidence on a narrow page")
    same(p.js("document.documentElement.scrollWidth"), 390, "width with details")


def print_has_the_tables(p):
    p.b.media(prefers_color_scheme="dark")
    p.open("crafted")
    p.js("dispatchEvent(new Event('beforeprint'))")
    need(min(p.js(CORNER)) > 240, "the network is dark on paper")
    p.b.call("Emulation.setEmulatedMedia", media="print")
    for view in ("network", "rankings", "incidents", "sources", "claims"):
        need(p.js(f"document.getElementById('view-{view}').offsetHeight") > 20,
             f"{view} is not printed")
    need(p.rows("claims"), "the claims are empty")
    same(p.js("document.getElementById('controls').offsetHeight"), 0, "filters on paper")
    pdf = p.b.call("Page.printToPDF")["data"]
    need(pdf.startswith("JVBERi"), "no PDF")
    p.b.call("Emulation.setEmulatedMedia", media="")
    p.b.media(prefers_color_scheme="dark")
    p.js("dispatchEvent(new Event('afterprint'))")
    p.rest()
    need(max(p.js(CORNER)[:3]) < 60, "the screen stays light after printing")


LABELS = """(() => { const v = attrigraph.page.view; const l = v.labels; let n = 0;
    for (const a of l) for (const b of l) if (a !== b && a.left < b.left + b.width &&
        b.left < a.left + a.width && Math.abs(a.top - b.top) < 15) n++;
    return [l.length, n, l.filter((a) => a.left < 0 || a.left + a.width > v.width)
        .length]; })()"""


def two_thousand_nodes_are_shown(p):
    p.open("network")
    need(p.js("attrigraph.page.graph.nodes.length") > 1500, "not many nodes")
    p.b.wait("attrigraph.page.view.labels.length > 0")
    same(p.js(LABELS)[1:], [0, 0], "labels that cover each other or leave the canvas")
    same(p.js("attrigraph.page.graph.nodes.filter((n) => !Number.isFinite(n.x + n.y))"
              ".length"), 0, "nodes without a place")
    top = p.js("attrigraph.page.graph.ranked[0].key")
    p.click_node(top)
    need("relations" in p.panel(), "the strongest node cannot be clicked")
    need(p.js(LABELS)[0] > 3 and p.js(LABELS)[1] == 0, "labels of its neighbours")


def in_motion_the_base_is_kept(p):
    """What makes a large graph smooth: moving costs no new painting of its lines."""
    p.open("network")
    time.sleep(0.3)
    p.rest()
    corner = p.middle("#canvas")
    painted = p.js("attrigraph.page.view.painted")
    p.js("""(async () => { const c = document.getElementById("canvas");
        for (let i = 0; i < 20; i++) {
            c.dispatchEvent(new WheelEvent("wheel", { deltaY: -10, clientX: %d,
                clientY: %d, cancelable: true }));
            await new Promise((r) => requestAnimationFrame(r));
        } })()""" % tuple(corner))
    during = p.js("attrigraph.page.view.painted") - painted
    need(during <= 3, f"painted {during} times in 20 frames of motion")
    p.b.wait("(() => { const v = attrigraph.page.view;"
             "return v.base.camera.k === v.camera.k; })()")


def labels_of_small_graphs_are_apart(p):
    p.open("samples")
    number, covered, outside = p.js(LABELS)
    need(number > 20, f"only {number} labels")
    same([covered, outside], [0, 0], "labels that cover each other or leave the canvas")


def the_same_graph_has_the_same_places(p):
    places = []
    for _ in range(2):
        p.open("network")
        places.append(p.js("attrigraph.page.graph.nodes.map((n) => [n.x, n.y])"))
    need(places[0] == places[1], "two openings, two layouts")


def a_capped_report_says_so(p):
    p.open("capped")
    text = p.text("#counts").replace("\u202f", "")
    need("21 nodes" in text and "the strongest 5 nodes" in text, text)
    need("of 21 nodes" in p.showing(), p.showing())


def an_empty_graph_is_a_page(p):
    p.open("empty")
    for tab in ("rankings", "incidents", "sources", "claims", "network"):
        p.tab(tab)
    same(p.text("#counts"), "0 nodes, 0 edges from 0 documents", "counts")


CHECKS = [value for value in list(globals().values())
          if callable(value) and getattr(value, "__code__", None) and
          value.__code__.co_varnames[:1] == ("p",) and value.__code__.co_argcount == 1]


# ---- the graphs ------------------------------------------------------------------------


def make_reports(program, folder):
    def claims(*what):
        path = os.path.join(folder, what[0] + ".jsonl")
        with open(path, "wb") as file:
            subprocess.run([sys.executable, os.path.join(HERE, "chromium_claims.py"), *what],
                           stdout=file, check=True)
        return path

    def write(verb, source, name, *more):
        subprocess.run([program, verb, "-q", source, "-o",
                        os.path.join(folder, name + ".html"), "--title",
                        f"Report </title> & {name}", *more], check=True)

    crafted = claims("crafted")
    write("merge", crafted, "crafted", "--layout", "off")
    write("merge", crafted, "capped", "--max-nodes", "5")
    write("merge", claims("network", "2000"), "network", "--layout", "off")
    write("build", os.path.join(HERE, "../../samples"), "samples")
    nothing = os.path.join(folder, "nothing.jsonl")
    with open(nothing, "w"):
        pass
    write("merge", nothing, "empty")


def take_pictures(p, folder):
    os.makedirs(folder, exist_ok=True)
    shots = [("samples", 1440, 900, "light", ""), ("samples", 1440, 900, "dark",
             "#node=country%3ACN"), ("samples", 390, 844, "light", ""),
             ("network", 1440, 900, "light", ""), ("crafted", 1440, 900, "light",
             "#node=country%3ACN"), ("crafted", 390, 844, "dark", "#node=country%3ACN")]
    for i, (name, width, height, scheme, hash_) in enumerate(shots):
        p.b.media(prefers_color_scheme=scheme)
        p.open(name, hash_, width, height)
        time.sleep(0.4)
        p.b.picture(os.path.join(folder, f"{i}-{name}-{width}-{scheme}.png"))
    p.b.media(prefers_color_scheme="light")
    for tab in ("rankings", "incidents", "sources", "claims"):
        p.open("samples")
        p.tab(tab)
        p.b.picture(os.path.join(folder, f"tab-{tab}.png"))


def run(p, check):
    p.b.media(prefers_color_scheme="light")
    try:
        check(p)
        same(p.js("window.violations"), [], "against the policy")
        same(p.js("window.attacked"), 0, "scripts of others")
        same(p.b.complaints(), [], "complaints of the browser")
        return True
    except Failed as why:
        print(f"chromium: {check.__name__}: {why}")
        return False


def main():
    program = sys.argv[1]
    browser = chromium_driver.find()
    if not browser:
        print("chromium: skipped: no chromium (Debian's package chromium)")
        return 77
    only = [a for a in sys.argv[2:] if not a.startswith("-")]
    with tempfile.TemporaryDirectory() as folder:
        make_reports(program, folder)
        try:
            b = chromium_driver.Browser(browser)
        except (Failed, OSError) as why:
            print(f"chromium: skipped: '{browser}' does not start: {why}")
            return 77
        with b:
            b.call("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
            p = Page(b, folder)
            if "--pictures" in sys.argv:
                take_pictures(p, only[0])
                return 0
            wanted = [c for c in CHECKS if not only or c.__name__ in only]
            results = [run(p, check) for check in wanted]
            print(f"chromium: {sum(results)} of {len(results)} checks passed")
            return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
