#!/usr/bin/env python3
"""How often each rule is right: edges by the pattern that made them.

    rules.py PROGRAM GOLD_FOLDER...

For each pattern (the frame or rule that stands in an edge's evidence) prints how many of
its edges the gold annotations require or allow, how many are wrong, and the relation. An
edge that several patterns made counts for each. Needs ../shared/score.py, whose way of
matching it uses.
"""
import json
import os
import subprocess
import sys
import tempfile
import types
import xml.etree.ElementTree as ET
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
SCORER = os.path.join(HERE, '..', '..', '..', 'shared', 'score.py')


def load_scorer():
    """The scorer as a module; its last line runs it, so that one is left out."""
    with open(SCORER, encoding='utf-8') as f:
        source = f.read().rstrip()
    module = types.ModuleType('score')
    exec(compile(source.removesuffix('main()'), SCORER, 'exec'), module.__dict__)
    return module


def patterns_of(graph):
    """(source, relation, target) -> the patterns of its evidence."""
    ns = '{http://graphml.graphdrawing.org/xmlns}'
    root = ET.parse(graph).getroot()
    keys = {k.get('id'): k.get('attr.name') for k in root.iter(ns + 'key')}
    out = defaultdict(set)
    for e in root.iter(ns + 'edge'):
        d = {keys.get(x.get('key')): x.text or '' for x in e.findall(ns + 'data')}
        for one in json.loads(d.get('evidence') or '[]'):
            out[e.get('source'), d.get('relation'), e.get('target')].add(one['pattern'])
    return out


def judge(score, gold, graph):
    """Yields (pattern, relation, right) for the edges of one graph."""
    nodes, edges = score.read_graph(graph)
    mistakes = len(score.score(gold, nodes, edges)['edge_fp'])
    patterns = patterns_of(graph)
    for i, (s, r, o, _) in enumerate(edges):
        without = score.score(gold, nodes, edges[:i] + edges[i + 1:])
        right = len(without['edge_fp']) >= mistakes
        for p in patterns[s, r, o] or {'?'}:
            yield p, r, right


def documents(score, program, folder, *options):
    """Yields (gold, graph file) for each annotated document; None: no graph was made."""
    with tempfile.TemporaryDirectory() as tmp:
        for name in sorted(os.listdir(folder)):
            if not name.endswith('.gold'):
                continue
            gold = score.Gold(os.path.join(folder, name))
            texts = [os.path.join(folder, t) for t in gold.texts] or [
                p for p in (os.path.join(folder, gold.doc + e)
                            for e in ('.txt', '.html')) if os.path.exists(p)][:1]
            graph = os.path.join(tmp, gold.doc + '.graphml')
            subprocess.run([program, 'build', '-q', *options, *texts, '-o', graph],
                           stderr=subprocess.DEVNULL, check=False)
            yield gold, graph if os.path.exists(graph) else None


def count_rules(score, program, folder):
    """(pattern, relation) -> edges that are right, and edges that are wrong."""
    right, wrong = Counter(), Counter()
    for gold, graph in documents(score, program, folder, '--evidence', 'all'):
        for pattern, relation, ok in judge(score, gold, graph) if graph else []:
            (right if ok else wrong)[pattern, relation] += 1
    return right, wrong


def main():
    if len(sys.argv) < 3 or not os.path.exists(SCORER):
        sys.exit(__doc__ if len(sys.argv) < 3 else 'rules.py: no ../shared/score.py')
    score = load_scorer()
    program, folders = sys.argv[1], sys.argv[2:]
    right, wrong = Counter(), Counter()
    for folder in folders:
        r, w = count_rules(score, program, folder)
        right, wrong = right + r, wrong + w
    rows = sorted(set(right) | set(wrong), key=lambda k: (-wrong[k], -right[k], k))
    print(f'{"pattern":<32} {"relation":<16} {"right":>5} {"wrong":>5}')
    for k in rows:
        print(f'{k[0]:<32} {k[1]:<16} {right[k]:>5} {wrong[k]:>5}')
    print(f'{"all":<49} {sum(right.values()):>5} {sum(wrong.values()):>5}')


if __name__ == '__main__':
    main()
