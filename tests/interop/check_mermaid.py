"""check_mermaid.py FILE.mmd MERMAID.js: does Mermaid itself draw every node and edge of
FILE.graphml beside it, with its name, and nothing else? In a headless Chromium."""
import json
import os
import re
import sys
import tempfile

import chromium_driver
from truth import Report, Truth

PAGE = '<!DOCTYPE html><meta charset="utf-8"><div id="at"></div><script src="{}"></script>'
DRAW = """(async () => {
  mermaid.initialize({startOnLoad: false, securityLevel: 'strict'});
  const at = document.getElementById('at');
  at.innerHTML = (await mermaid.render('fig', %s)).svg;
  const texts = (which) => [...at.querySelectorAll(which)].map((e) => e.textContent);
  return {
    nodes: [...at.querySelectorAll('g.node')].map((e) => [e.id, e.textContent]),
    edges: texts('g.edgeLabels > g.edgeLabel'),
    lines: at.querySelectorAll('path.flowchart-link').length,
    title: texts('svg > title'), more: texts('script, img, a, iframe')};
})()"""
CUT = 120  # characters
BLANKS = '[\x00-\x20\x7f]+'  # which no drawing shows as they are


def seen(text):
    text = text if len(text) <= CUT else text[:CUT] + '\u2026'
    # what a browser and Mermaid trim
    return re.sub(BLANKS, ' ', text).strip(' \u00a0\u0085\u2028\u2029\ufeff') or '-'


def check(path, script):
    truth = Truth(path[:-len('.mmd')] + '.graphml')
    r = Report('Mermaid')
    with open(path, encoding='utf-8', newline='') as file:
        source = file.read()
    folder = tempfile.mkdtemp()
    page = os.path.join(folder, 'page.html')
    with open(page, 'w', encoding='utf-8') as file:
        file.write(PAGE.format('file://' + os.path.abspath(script)))
    with chromium_driver.Browser(chromium_driver.find()) as browser:
        browser.open('file://' + page)
        got = browser.evaluate(DRAW % json.dumps(source))
    os.remove(page)
    os.rmdir(folder)
    names = {re.search(r'-(n\d+)-\d+$', i).group(1): t for i, t in got['nodes']}
    r.same('nodes', sorted(names), sorted(truth.nodes))
    for node, data in truth.nodes.items():
        r.same(f'node {node}', seen(names.get(node, '')), seen(data['label']))
    r.same('lines', got['lines'], len(truth.edges))
    r.same('labels', sorted(got['edges']), sorted(d['label'] for *_, d in truth.edges))
    r.same('title', got['title'], ['Attribution graph'])
    r.same('nothing else', got['more'], [])
    return r.end(path)


if not chromium_driver.find():
    print('interop: mermaid: skipped: no chromium')
    sys.exit(77)
sys.exit(0 if check(*sys.argv[1:]) else 1)
