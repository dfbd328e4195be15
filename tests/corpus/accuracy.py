#!/usr/bin/env python3
"""Measures accuracy and writes the tables of docs/accuracy.md.

    accuracy.py PROGRAM [PAGE]

Scores the whole program, then the program without one layer at a time (--without), on
the annotated documents; counts how often each rule is right, and what is missed. PAGE
(docs/accuracy.md) has the tables between markers, <!-- NAME --> and <!-- /NAME -->; what
stands between them is replaced. Of the documents in gold/check only totals are shown:
nobody tunes to what they never saw. Without ../shared/score.py nothing is done (exit 77).
"""
import os
import re
import sys
from collections import Counter

import rules

ROOT = os.path.join(rules.HERE, '..', '..')
GOLD = os.path.join(os.path.dirname(rules.SCORER), 'gold')
FOLDERS = {name: os.path.join(GOLD, name) for name in ('dev', 'check', 'seeds', 'merged')}
FOLDERS['corpus'] = rules.HERE
MEASURED = ('dev', 'check', 'corpus')  # with each layer
READ = ('dev', 'corpus')               # where single rules and misses may be looked at
LAYERS = ('lists', 'patterns', 'tagger', 'parser', 'coreference', 'speaker', 'ties')
SIEVE = ('saying', 'pronouns', 'groups', 'rows')  # of coreference
LEAST = 6  # edges of a rule that has a row of its own

FAMILIES = (
    ('offices and bodies', r'office:|part:|asset'),
    ('incidents: own words', r'incident/'),
    ('counted sets, groups and aliases', r'counted|group/|alias/'),
    ('verbs', r'.*/verb/'),
    ('nouns', r'.*/noun/'),
    ('predicates and equations', r'.*/predicate/|equation/'),
    ('things that stand together', r'loose/|beside/'),
    ('others', r''),
)


class Set:
    """What one run over one folder gave."""

    def __init__(self):
        self.node, self.edge = [0, 0, 0], [0, 0, 0]
        self.status, self.never, self.documents = [0, 0], [0, 0], 0
        self.missed, self.required = Counter(), Counter()

    def add(self, result):
        self.documents += 1
        for key in ('node', 'edge', 'status', 'never'):
            mine = getattr(self, key)
            for i, n in enumerate(result[key]):
                mine[i] += n


def why_missed(gold, edge, nodes, joined):
    """no node: an end is in no claim of the graph; other relation; not joined."""
    def found(ids):
        out = set()
        for g in (gold.nodes[i] for i in ids):
            out |= {k for k, n in nodes.items() if g['names'] & n['names'] or
                    (g['rx'] and any(g['rx'].search(x) for x in n['raw']))}
        return out
    subjects, objects = found(edge['s']), found(edge['o'])
    if not subjects or not objects:
        return 'no node'
    ties = any((s, o) in joined or (o, s) in joined for s in subjects for o in objects)
    return 'other relation' if ties else 'not joined'


def note_misses(into, gold, result, nodes, edges):
    joined = {(s, o) for s, _, o, _ in edges}
    missed = Counter(result['edge_fn'])
    for edge in gold.edges:
        if edge['opt']:
            continue
        into.required[edge['r']] += 1
        if missed[edge['text']] > 0:
            missed[edge['text']] -= 1
            into.missed[edge['r'], why_missed(gold, edge, nodes, joined)] += 1


def measure(score, program, name, without=None):
    out = Set()
    options = ['-j', '1', '--layout', 'off', '--metrics', 'none']
    options += ['--without', without] if without else []
    for gold, graph in rules.documents(score, program, FOLDERS[name], *options):
        nodes, edges = score.read_graph(graph) if graph else ({}, [])
        result = score.score(gold, nodes, edges)
        out.add(result)
        note_misses(out, gold, result, nodes, edges)
    return out


def table(head, rows):
    """A Markdown table; all columns but the first are numbers."""
    lines = ['| ' + ' | '.join(head) + ' |', '|---' + '|--:' * (len(head) - 1) + '|']
    return '\n'.join(lines + ['| ' + ' | '.join(map(str, r)) + ' |' for r in rows])


def share(part, whole):
    return f'{part / whole:.3f}' if whole else '-'


def cells(score, s):
    return ([f'{x:.3f}' for x in (*score.prf(s.node), *score.prf(s.edge))] +
            [f'{s.status[0]} of {s.status[1]}', f'{s.never[0]} of {s.never[1]}'])


FIGURES = ['nodes P', 'R', 'F1', 'edges P', 'R', 'F1', 'status', 'false assertions']


def table_of_totals(score, whole):
    return table(['documents', 'number', *FIGURES],
                 [[f'`{name}`', s.documents, *cells(score, s)] for name, s in whole.items()])


def table_of_layers(score, whole, less):
    out = []
    for name in MEASURED:
        full = whole[name]
        rows = [['everything', *cells(score, full), '', '']]
        for layer in LAYERS:
            s = less[name, layer]
            rows.append([f'without {layer}', *cells(score, s),
                         f'{full.edge[0] - s.edge[0]:+}', f'{full.edge[1] - s.edge[1]:+}'])
        out.append(f'`{name}`, {full.documents} documents:\n\n' +
                   table(['', *FIGURES, 'brings right', 'wrong'], rows))
    return '\n\n'.join(out)


def table_of_sieve(whole, less):
    """What each rule of coreference brings, the surest first."""
    rows = []
    for rule in SIEVE:
        row, total = [rule], [0, 0]
        for name in MEASURED:
            full, s = whole[name], less[name, 'coreference:' + rule]
            brings = [full.edge[i] - s.edge[i] for i in (0, 1)]
            total = [t + b for t, b in zip(total, brings)]
            row += [f'{b:+}' for b in brings]
        rows.append([*row, share(total[0], total[0] + max(total[1], 0))])
    rows.sort(key=lambda r: (-float(r[-1].replace('-', '0')), r[0]))
    head = ['rule']
    for name in MEASURED:
        head += [f'`{name}` right', 'wrong']
    return table([*head, 'P'], rows)


def family(pattern):
    return next(name for name, shape in FAMILIES if re.match(shape, pattern))


def by(key, counts):
    out = Counter()
    for (pattern, _), n in counts.items():
        out[key(pattern)] += n
    return out


def sure_to_bold(right, wrong):
    """Rows of (name, right, wrong, precision), the surest first."""
    rows = [(k, right[k], wrong[k]) for k in set(right) | set(wrong)]
    rows.sort(key=lambda r: (-r[1] / (r[1] + r[2]), -r[1], r[0]))
    return [[k, r, w, share(r, r + w)] for k, r, w in rows]


def table_of_families(counted):
    parts = []
    for name in MEASURED:
        right, wrong = (by(family, c) for c in counted[name])
        parts.append((right, wrong))
    rows = []
    for name, _ in FAMILIES:
        row = [name]
        for right, wrong in parts:
            n = right[name] + wrong[name]
            row += [right[name], wrong[name], share(right[name], n)]
        if any(row[1::3]) or any(row[2::3]):
            rows.append(row)
    head = ['rules']
    for name in MEASURED:
        head += [f'`{name}` right', 'wrong', 'P']
    return table(head, rows)


def table_of_rules(counted):
    right, wrong = Counter(), Counter()
    for name in READ:
        right += by(str, counted[name][0])
        wrong += by(str, counted[name][1])
    few = {k for k in set(right) | set(wrong) if right[k] + wrong[k] < LEAST}
    rows = [r for r in sure_to_bold(right, wrong) if r[0] not in few]
    rows = [[f'`{r[0]}`', *r[1:]] for r in rows]
    r, w = sum(right[k] for k in few), sum(wrong[k] for k in few)
    rows.append([f'{len(few)} others, fewer than {LEAST} edges each', r, w, share(r, r + w)])
    r, w = sum(right.values()), sum(wrong.values())
    rows.append(['all', r, w, share(r, r + w)])
    return table(['rule', 'right', 'wrong', 'P'], rows)


def table_of_misses(whole):
    missed, required = Counter(), Counter()
    for name in READ:
        missed += whole[name].missed
        required += whole[name].required
    causes = ('no node', 'not joined', 'other relation')
    rows = []
    for relation in required:
        why = [missed[relation, c] for c in causes]
        rows.append([f'`{relation}`', required[relation], sum(why),
                     share(required[relation] - sum(why), required[relation]), *why])
    rows.sort(key=lambda r: (-r[2], r[0]))
    total = [sum(r[i] for r in rows) for i in (1, 2, 4, 5, 6)]
    rows.append(['all', *total[:2], share(total[0] - total[1], total[0]), *total[2:]])
    return table(['relation', 'required', 'missed', 'recall', 'an end in no claim',
                  'ends there, not joined', 'joined otherwise'], rows)


def put(text, name, body):
    """Replaces what stands between the markers of that name."""
    shape = re.compile(f'(<!-- {name} -->\n).*?(<!-- /{name} -->)', re.S)
    if not shape.search(text):
        raise SystemExit(f"accuracy.py: the page has no markers '{name}'")
    return shape.sub(lambda m: f'{m[1]}\n{body}\n\n{m[2]}', text)


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    if not os.path.exists(rules.SCORER):
        print('skipped: no ../shared/score.py; docs/accuracy.md stays as it is')
        return 77
    program = sys.argv[1]
    page = sys.argv[2] if len(sys.argv) > 2 else os.path.join(ROOT, 'docs', 'accuracy.md')
    with open(page, encoding='utf-8') as f:
        text = f.read()
    score = rules.load_scorer()
    whole = {name: measure(score, program, name) for name in FOLDERS}
    less = {(name, layer): measure(score, program, name, layer)
            for name in MEASURED
            for layer in (*LAYERS, *('coreference:' + rule for rule in SIEVE))}
    counted = {name: rules.count_rules(score, program, FOLDERS[name])
               for name in MEASURED}
    tables = {'totals': table_of_totals(score, whole),
              'layers': table_of_layers(score, whole, less),
              'sieve': table_of_sieve(whole, less),
              'families': table_of_families(counted),
              'rules': table_of_rules(counted),
              'misses': table_of_misses(whole)}
    for name, body in tables.items():
        text = put(text, name, body)
        print(body, end='\n\n')
    with open(page, 'w', encoding='utf-8') as f:
        f.write(text)
    return 0


if __name__ == '__main__':
    sys.exit(main())
