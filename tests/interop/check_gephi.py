"""check_gephi.py FILE TSV: did Gephi (gephi/GephiRead.java) read every value of FILE?

Where Gephi changes a text on purpose or by a known defect, sees() says how
(docs/formats.md tells the user). Anything else that differs is an error of ours.
"""
import re
import struct
import sys

from truth import GexfTruth, Report, Truth

ESCAPES = {'\\\\': '\\', '\\t': '\t', '\\n': '\n', '\\r': '\r'}
# Gephi's own members, read as properties and not as columns
NODE_PROPERTIES = {'label', 'color', 'size', 'x', 'y', 'start', 'end'}
EDGE_PROPERTIES = {'label', 'weight', 'color', 'start', 'end'}


def unescape(text):
    return re.sub(r'\\[\\tnr]', lambda m: ESCAPES[m.group()], text)


def read_tsv(path):
    got = {'issue': [], 'graph': None, 'node': {}, 'edge': {}, 'columns': {}, 'time': {}}
    with open(path, encoding='utf-8', newline='\n') as file:
        for line in file:
            kind, *f = (unescape(x) for x in line.rstrip('\n').split('\t'))
            if kind == 'issue':
                got['issue'].append(tuple(f))
            elif kind == 'graph':
                got['graph'] = f
            elif kind == 'time':
                got['time'][(f[0], f[1])] = f[2:]
            elif kind == 'column':
                got['columns'].setdefault((f[0], f[1]), {})[f[2]] = f[3]
            else:
                got[kind][f[0]] = f[1:]
    return got


def single(value):
    return struct.unpack('f', struct.pack('f', value))[0]


def content(text):
    """An element's text: without carriage returns, and without the pieces between them
    that are blank. Attributes, which GEXF has, lose nothing."""
    pieces = text.split('\r')
    return ''.join(p for p in pieces if p.strip(' \t\n') or len(pieces) == 1)


def sees(value, gexf):
    """A column's value as Gephi keeps it; None: it takes the value for missing."""
    if not isinstance(value, str):
        return value
    text = value.replace('INF', 'Infinity')
    text = text if gexf else content(text)
    if text.lower() == 'null' or (not gexf and text.strip(' \t\n') == ''):
        return None
    return text


def sees_label(node, label, gexf):
    """The id stands for a blank label."""
    text = label if gexf else content(label)
    return text if gexf or text.strip(' \t\n') else node


def check_columns(r, where, got, data, properties, gexf):
    want = {k: sees(v, gexf) for k, v in data.items() if k not in properties}
    want = {k: v for k, v in want.items() if v is not None}
    r.same(f'{where} columns', sorted(got), sorted(want))
    for name, value in want.items():
        text = got.get(name)
        if isinstance(value, (int, float)) and text is not None:
            text = type(value)(text)
        r.same(f'{where} {name}', text, value)


def check_time(r, kind, name, data, got):
    """An interval from the first moment of the first day to that of the last."""
    want = [f'{data[k]}T00:00:00Z' for k in ('start', 'end') if k in data]
    r.same(f'{kind} {name} time', got['time'].get((kind, name), []), want)


def check_node(r, node, data, got, gexf):
    where = f'node {node}'
    label, color, size, x, y = got['node'].get(node, [None] * 5)
    r.same(f'{where} label', label, sees_label(node, data['label'], gexf))
    r.same(f'{where} color', color, data['color'])
    r.same(f'{where} size', single(float(size)), single(data['size']))
    if 'x' in data:
        r.same(f'{where} position', (single(float(x)), single(float(y))),
               (single(data['x']), single(data['y'])))
    check_time(r, 'node', node, data, got)
    columns = got['columns'].get(('node', node), {})
    check_columns(r, where, columns, data, NODE_PROPERTIES, gexf)


def kind_of(truth, edge, data):
    """Without a type of ours Gephi calls it null."""
    if isinstance(truth, GexfTruth):
        return truth.kinds[edge] or 'null'
    return 'null' if truth.strict else data['relation']


def check_edge(r, row, truth, got):
    edge, source, target, data = row
    where = f'edge {edge}'
    want = [source, target, data['label'], kind_of(truth, edge, data),
            single(data['weight']), 'true']
    have = got['edge'].get(edge, [None] * 7)
    if have[4] is not None:
        have[4] = single(float(have[4]))
    r.same(where, have[:6], want)
    if 'color' in data:
        r.same(f'{where} color', have[6], data['color'])
    check_time(r, 'edge', edge, data, got)
    columns = got['columns'].get(('edge', edge), {})
    check_columns(r, where, columns, data, EDGE_PROPERTIES,
                  isinstance(truth, GexfTruth))


def main():
    path, tsv = sys.argv[1:]
    truth = GexfTruth(path) if path.endswith('.gexf') else Truth(path)
    got = read_tsv(tsv)
    r = Report('Gephi')
    counts = [str(len(truth.nodes)), str(len(truth.edges))]
    r.same('graph', got['graph'], ['directed'] + counts)
    for level, message in got['issue']:
        # it knows no data of a graph; it tells of parallel edges without types
        known = message.startswith(('Graph attributes', 'GEXF version')) or \
            (truth.strict and level == 'INFO')
        r.same('issue', None if known else (level, message), None)
    for node, data in truth.nodes.items():
        check_node(r, node, data, got, isinstance(truth, GexfTruth))
    for row in truth.edges:
        check_edge(r, row, truth, got)
    sys.exit(0 if r.end(path) else 1)


main()
