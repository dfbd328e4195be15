"""check_formats.py FILE.graphml [LABELS.json]: do the other formats beside FILE say the same?

Whatever of FILE.gexf, .json, .csv (or -nodes.csv and -edges.csv), .cytoscape.csv,
.neo4j.csv, .dot, .plain.dot and .tables.html is there is read by NetworkX, Python's own
readers or Graphviz and compared, value by value, with the GraphML. With LABELS.json the
labels of the nodes are those of that file, in every format.
"""
import calendar
import csv
import html.parser
import json
import os
import re
import shutil
import subprocess
import sys

import jsonschema
import networkx

from truth import Report, Truth

JSON_LISTS = {'figures', 'evidence'}
JOINED = {'aliases', 'external_ids', 'relations'}
AGAIN = {'name', 'interaction'}  # data that only say again what others say


def load_labels(path):
    rows = json.load(open(path, encoding='utf-8'))
    return [r if isinstance(r, str) else r['repeat'] * r['times'] for r in rows]


def one_line(text):
    return re.sub('[\t\n\r]', ' ', text)


def said(name, text):
    """How the formats for people write a list."""
    lines = []
    for row in json.loads(text):
        if name == 'figures':
            lines.append(f'{row["text"]} ({row.get("source", "")})')
            continue
        status = '' if row['status'] == 'asserted' else f' ({row["status"]})'
        date = row['date'] + ', ' if 'date' in row else ''
        lines.append(f'{date}{row["document"]}{status}: {row.get("sentence", "")}')
    return '\n'.join(one_line(x) for x in lines)


def readable(data):
    return {k: said(k, v) if k in JSON_LISTS else v for k, v in data.items()}


def without(data, *names):
    return {k: v for k, v in data.items() if k not in names}


# ---- JSON

def as_json(data):
    out = {}
    for name, value in data.items():
        if name in JSON_LISTS:
            value = json.loads(value)
        elif name in JOINED:
            value = value.split('|')
        if name not in AGAIN:
            out[name] = value
    return out


def check_schema(r, whole):
    here = os.path.dirname(os.path.abspath(__file__))
    with open(os.path.join(here, '../../docs/graph.schema.json'), encoding='utf-8') as f:
        validator = jsonschema.Draft202012Validator(json.load(f))
    r.same('schema', [e.message[:200] for e in validator.iter_errors(whole)][:3], [])


def check_json(path, truth):
    r = Report('JSON')
    with open(path, encoding='utf-8') as file:
        whole = json.load(file)
    check_schema(r, whole)
    r.same('documents', whole['graph'].get('documents'),
           json.loads(truth.graph['documents']))
    r.same('nodes', [n.pop('id') for n in whole['nodes']], list(truth.nodes))
    for got, (node, want) in zip(whole['nodes'], truth.nodes.items()):
        r.same(f'node {node}', got, as_json(want))
    r.same('edges', len(whole['edges']), len(truth.edges))
    for got, (edge, source, target, want) in zip(whole['edges'], truth.edges):
        ends = [got.pop(k) for k in ('key', 'source', 'target')]
        r.same(f'edge {edge} ends', ends, [edge, source, target])
        r.same(f'edge {edge}', got, as_json(want))
    with open(path, encoding='utf-8') as file:
        g = networkx.node_link_graph(json.load(file), edges='edges')
    r.same('NetworkX', (type(g), list(g.nodes), g.number_of_edges()),
           (networkx.MultiDiGraph, list(truth.nodes), len(truth.edges)))
    return r.end(path)


# ---- CSV

HEADS = {
    'plain': (['Id', 'Label'],
              ['Source', 'Target', 'Type', 'Kind', 'Id', 'Label', 'Weight']),
    'cytoscape': (['id', 'name'],
                  ['source', 'target', 'interaction', 'id', 'label', 'weight']),
    'neo4j': (['id:ID', 'label'],
              [':START_ID', ':END_ID', ':TYPE', 'id', 'label', 'weight:double']),
}


def split_tables(path):
    def rows(name):
        with open(name, encoding='utf-8', newline='') as file:
            return list(csv.reader(file, strict=True))
    if os.path.exists(path):
        both = rows(path)
        gap = both.index([])
        return both[:gap], both[gap + 1:]
    return rows(path[:-4] + '-nodes.csv'), rows(path[:-4] + '-edges.csv')


def column(name):
    """A column's name in the other formats."""
    return {':LABEL': 'type', 'claim_kind': 'kind'}.get(name, name.split(':')[0])


def undefused(text):
    return text[1:] if text.startswith("'") else text


def check_row(r, where, header, cells, first, data):
    """first: the values of the first columns; the others are data by name."""
    r.same(f'{where} width', len(cells), len(header))
    r.same(f'{where} first', [undefused(x) for x in cells[:len(first)]], first)
    rest = {}
    for name, cell in zip(header[len(first):], cells[len(first):]):
        name = column(name)
        want = data.get(name, '')
        if isinstance(want, (int, float)) and cell:
            rest[name] = type(want)(cell)
        elif cell:
            if re.match(r"[=+\-@\t\r\n']", cell) and not cell.startswith("'"):
                r.same(f'{where} {name}', cell, 'no formula')
            rest[name] = undefused(cell)
    r.same(where, rest, {k: v for k, v in data.items() if v != ''})


def check_csv(path, style, truth):
    r = Report(f'CSV, {style}')
    nodes, edges = split_tables(path)
    for table, head in zip((nodes, edges), HEADS[style]):
        r.same('header', table[0][:len(head)], head)
    r.same('nodes', len(nodes) - 1, len(truth.nodes))
    for cells, (node, data) in zip(nodes[1:], truth.nodes.items()):
        rest = without(readable(data), 'label', *AGAIN)
        check_row(r, f'node {node}', nodes[0], cells, [node, data['label']], rest)
    r.same('edges', len(edges) - 1, len(truth.edges))
    for cells, (edge, source, target, data) in zip(edges[1:], truth.edges):
        kind = data.get('relation', 'aggregated')
        weight = float(cells[len(HEADS[style][1]) - 1])
        r.same(f'edge {edge} weight', weight, data['weight'])
        first = [source, target] + ['Directed'] * (style == 'plain')
        first += [kind, edge, data['label']]
        cells.pop(len(first))
        header = edges[0][:len(first)] + edges[0][len(first) + 1:]
        rest = without(readable(data), 'label', 'weight', *AGAIN)
        check_row(r, f'edge {edge}', header, cells, first, rest)
    return r.end(path)


# ---- GEXF

def day(iso, last):
    if not re.fullmatch(r'\d{4}(-\d\d(-\d\d)?)?', iso):
        return None
    parts = iso.split('-') + ['12' if last else '01'] * (len(iso) == 4)
    if len(parts) == 2:
        end = calendar.monthrange(int(parts[0]), int(parts[1]))[1]
        parts.append(str(end) if last else '01')
    return '-'.join(parts)


def spell(data):
    first = data.get('first_seen', '')
    start, end = day(first, False), day(data.get('last_seen', first), True)
    return {'start': start, 'end': end} if start and end else {}


def check_gexf(path, truth):
    r = Report(f'NetworkX {networkx.__version__}, GEXF')
    g = networkx.read_gexf(path, version='1.3')
    r.same('nodes', list(g.nodes), list(truth.nodes))
    for node, data in truth.nodes.items():
        look = {'color': {**dict(zip('rgb', bytes.fromhex(data['color'][1:]))), 'a': 1.0},
                'size': data['size']}
        if 'x' in data:
            look['position'] = {'x': data['x'], 'y': data['y'], 'z': 0.0}
        want = without(readable(data), 'color', 'size', 'x', 'y', *AGAIN)
        r.same(f'node {node}', dict(g.nodes[node]), {**want, **spell(data), 'viz': look})
    r.same('edges', g.number_of_edges(), len(truth.edges))
    got = {d.pop('id'): (s, t, d) for s, t, d in g.edges(data=True)}
    for edge, source, target, data in truth.edges:
        want = {**without(readable(data), *AGAIN), **spell(data)}
        r.same(f'edge {edge}', got.get(edge), (source, target, want))
    return r.end(path)


# ---- DOT

CUT = 7900  # bytes; Graphviz reads no quoted text much longer


def undot(text):
    text = re.sub(r'\\(.)', lambda m: {'n': '\n'}.get(m.group(1), m.group(1)), text)
    return text.replace('&amp;', '&')


def blank(text):
    """Controls and what is no character have no place in a drawing."""
    return re.sub('[\x00-\x09\x0b-\x1f\x7f-\x9f\U0010ffff]', ' ', text)


def run(*command):
    # not as text, or Python would fold carriage returns
    return subprocess.run(command, capture_output=True, check=True).stdout.decode()


def check_dot_label(r, node, got, want):
    if len(want.encode()) > CUT:
        r.same(f'node {node} cut', len(got.encode()) > CUT, True)
        want, got = want[:len(got) - 1], got[:-1]  # without the mark of the cut
    r.same(f'node {node} label', got, want)


def check_dot(path, truth):
    if not shutil.which('gvpr'):
        print('interop: formats: DOT skipped: no gvpr (graphviz)')
        return True
    r = Report('Graphviz')
    counts = run('gvpr', 'BEG_G{printf("%d %d\\n", nNodes($G), nEdges($G))}', path)
    r.same('counts', counts.split(), [str(len(truth.nodes)), str(len(truth.edges))])
    seen = (lambda x: x) if path.endswith('.plain.dot') else blank
    labels = run('gvpr', 'N{printf("%s\\t%s\\n", $.name, $.label)}', path)
    for line in labels.split('\n')[:-1]:
        node, label = line.split('\t', 1)
        want = truth.nodes[node]['label']
        check_dot_label(r, node, seen(undot(label)), seen(want))
    edges = run('gvpr', 'E{printf("%s %s %s\\n", $.tail.name, $.head.name, $.label)}',
                path)
    r.same('edges', sorted(edges.split('\n')[:-1]),
           sorted(f'{s} {t} {d["label"]}' for _, s, t, d in truth.edges))
    return r.end(path)


# ---- tables

class Cells(html.parser.HTMLParser):
    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.rows, self.open = [], False

    def handle_starttag(self, tag, attrs):
        if tag == 'tr':
            self.rows.append([])
        elif tag == 'td':
            self.rows[-1].append('')
            self.open = True

    def handle_endtag(self, tag):
        if tag == 'td':
            self.open = False

    def handle_data(self, data):
        if self.open:
            self.rows[-1][-1] += data


def check_tables(path, truth):
    r = Report('HTML tables')
    cells = Cells()
    with open(path, encoding='utf-8', newline='') as file:
        cells.feed(file.read())
    nodes = [row for row in cells.rows if len(row) == 8]
    claims = [row for row in cells.rows if len(row) == 9]
    r.same('names', sorted(row[1] for row in nodes),
           sorted(d['label'] for d in truth.nodes.values()))
    label = {n: d['label'] for n, d in truth.nodes.items()}
    r.same('claims', sorted((row[0], row[1], row[2]) for row in claims),
           sorted((label[s], d['relation'], label[t]) for _, s, t, d in truth.edges))
    return r.end(path)


def main():
    path = sys.argv[1]
    truth, stem, ok = Truth(path), path[:-len('.graphml')], True
    if len(sys.argv) > 2:
        r = Report('labels')
        r.same('labels', [d['label'] for d in truth.nodes.values()],
               load_labels(sys.argv[2]))
        ok = r.end(path)
    checks = [('.json', check_json), ('.gexf', check_gexf), ('.dot', check_dot),
              ('.plain.dot', check_dot), ('.tables.html', check_tables)]
    for extension, check in checks:
        if os.path.exists(stem + extension):
            ok = check(stem + extension, truth) and ok
    for style, extension in (('plain', '.csv'), ('cytoscape', '.cytoscape.csv'),
                             ('neo4j', '.neo4j.csv')):
        base = stem + extension
        if os.path.exists(base) or os.path.exists(base[:-4] + '-nodes.csv'):
            ok = check_csv(base, style, truth) and ok
    sys.exit(0 if ok else 1)


main()
