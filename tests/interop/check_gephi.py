"""check_gephi.py FILE TSV: did Gephi (gephi/GephiRead.java) read every value of FILE?

Where Gephi changes a text on purpose or by a known defect, sees() says how
(docs/formats.md tells the user). Anything else that differs is an error of ours.
"""
import re
import struct
import sys

from truth import Report, Truth

ESCAPES = {'\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r'}
# Gephi's own members, read as properties and not as columns
NODE_PROPERTIES = {'label', 'color', 'size', 'x', 'y'}
EDGE_PROPERTIES = {'label', 'weight'}


def unescape(text):
    return re.sub(r'\\[\\tnr]', lambda m: ESCAPES[m.group()], text)


def read_tsv(path):
    got = {'issue': [], 'graph': None, 'node': {}, 'edge': {}, 'columns': {}}
    with open(path, encoding='utf-8', newline='\n') as file:
        for line in file:
            kind, *f = (unescape(x) for x in line.rstrip('\n').split('\t'))
            if kind == 'issue':
                got['issue'].append(tuple(f))
            elif kind == 'graph':
                got['graph'] = f
            elif kind == 'column':
                got['columns'].setdefault((f[0], f[1]), {})[f[2]] = f[3]
            else:
                got[kind][f[0]] = f[1:]
    return got


def single(value):
    return struct.unpack('f', struct.pack('f', value))[0]


def sees(value):
    """A column's text as Gephi keeps it; None: it takes the value for missing."""
    if not isinstance(value, str):
        return value
    text = value.replace('INF', 'Infinity').replace('\r', '')
    if text.strip(' \t\n') == '' or text.lower() == 'null':
        return None
    return text


def sees_label(node, label):
    """It drops carriage returns, and shows the id where a label is blank."""
    text = label.replace('\r', '')
    return text if text.strip(' \t\n') else node


def check_columns(r, where, got, data, properties):
    want = {k: sees(v) for k, v in data.items() if k not in properties}
    want = {k: v for k, v in want.items() if v is not None}
    r.same(f'{where} columns', sorted(got), sorted(want))
    for name, value in want.items():
        text = got.get(name)
        if isinstance(value, (int, float)) and text is not None:
            text = type(value)(text)
        r.same(f'{where} {name}', text, value)


def check_node(r, node, data, got):
    where = f'node {node}'
    label, color, size, x, y = got['node'].get(node, [None] * 5)
    r.same(f'{where} label', label, sees_label(node, data['label']))
    r.same(f'{where} color', color, data['color'])
    r.same(f'{where} size', single(float(size)), single(data['size']))
    if 'x' in data:
        r.same(f'{where} position', (single(float(x)), single(float(y))),
               (single(data['x']), single(data['y'])))
    columns = got['columns'].get(('node', node), {})
    check_columns(r, where, columns, data, NODE_PROPERTIES)


def check_edge(r, row, truth, got):
    edge, source, target, data = row
    where = f'edge {edge}'
    want_type = 'null' if truth.strict else data['relation']
    want = [source, target, data['relation'], want_type, single(data['weight']),
            'true']
    have = got['edge'].get(edge, [None] * 6)
    if have[4] is not None:
        have[4] = single(float(have[4]))
    r.same(where, have, want)
    columns = got['columns'].get(('edge', edge), {})
    check_columns(r, where, columns, data, EDGE_PROPERTIES)


def main():
    path, tsv = sys.argv[1:]
    truth, got = Truth(path), read_tsv(tsv)
    r = Report('Gephi')
    counts = [str(len(truth.nodes)), str(len(truth.edges))]
    r.same('graph', got['graph'], ['directed'] + counts)
    for level, message in got['issue']:
        # it knows no data of a graph; it tells of parallel edges without types
        known = message.startswith('Graph attributes') or \
            (truth.strict and level == 'INFO')
        r.same('issue', None if known else (level, message), None)
    for node, data in truth.nodes.items():
        check_node(r, node, data, got)
    for row in truth.edges:
        check_edge(r, row, truth, got)
    sys.exit(0 if r.end(path) else 1)


main()
