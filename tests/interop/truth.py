"""What a GraphML or GEXF file of ours says, by the standard library alone.

nodes: id -> {name: value}; edges: list of (id, source, target, {name: value}). Values have
the type that the key declares. 'labels' and 'label' are the XML attributes.
"""
import xml.etree.ElementTree as ET

NS = '{http://graphml.graphdrawing.org/xmlns}'
TYPES = {'string': str, 'long': int, 'double': float, 'boolean': lambda t: t == 'true'}


class Truth:
    def __init__(self, path):
        root = ET.parse(path).getroot()
        self.keys = {}
        for key in root.iter(NS + 'key'):
            self.keys[key.get('id')] = (key.get('for'), key.get('attr.name'),
                                        key.get('attr.type'))
        graph = root.find(NS + 'graph')
        self.graph = self.data(graph)
        self.nodes, self.edges, self.node_labels, self.edge_labels = {}, [], {}, {}
        for node in graph.findall(NS + 'node'):
            self.nodes[node.get('id')] = self.data(node)
            self.node_labels[node.get('id')] = node.get('labels')
        for edge in graph.findall(NS + 'edge'):
            self.edges.append((edge.get('id'), edge.get('source'), edge.get('target'),
                               self.data(edge)))
            self.edge_labels[edge.get('id')] = edge.get('label')
        self.strict = not any(self.edge_labels.values())

    def data(self, element):
        out = {}
        for d in element.findall(NS + 'data'):
            _, name, kind = self.keys[d.get('key')]
            out[name] = TYPES[kind](d.text or '')
        return out

    def names(self, scope):
        return [(n, t) for s, n, t in self.keys.values() if s == scope]


GEXF, VIZ = '{http://gexf.net/1.3}', '{http://gexf.net/1.3/viz}'


class GexfTruth:
    """The same members; look and time of nodes and edges are data too: color, size, x, y,
    start, end."""

    strict = False

    def __init__(self, path):
        graph = ET.parse(path).getroot().find(GEXF + 'graph')
        self.types = {a.get('id'): (a.get('title'), TYPES[a.get('type')])
                      for a in graph.iter(GEXF + 'attribute')}
        self.nodes = {n.get('id'): self.data(n) for n in graph.iter(GEXF + 'node')}
        self.edges = [(e.get('id'), e.get('source'), e.get('target'), self.data(e))
                      for e in graph.iter(GEXF + 'edge')]
        self.kinds = {e.get('id'): e.get('kind') for e in graph.iter(GEXF + 'edge')}

    def data(self, element):
        out = {'label': element.get('label')}
        for name in ('start', 'end'):
            if element.get(name):
                out[name] = element.get(name)
        if element.get('weight'):
            out['weight'] = float(element.get('weight'))
        for value in element.iter(GEXF + 'attvalue'):
            name, kind = self.types[value.get('for')]
            out[name] = kind(value.get('value'))
        color = element.find(VIZ + 'color')
        out['color'] = '#' + ''.join(f'{int(color.get(c)):02X}' for c in 'rgb')
        for tag, names in (('size', {'value': 'size'}), ('position', {'x': 'x', 'y': 'y'})):
            found = element.find(VIZ + tag)
            if found is not None:
                out.update({to: float(found.get(of)) for of, to in names.items()})
        return out


class Report:
    """Counts what was compared and prints the first differences."""

    def __init__(self, who):
        self.who, self.compared, self.wrong = who, 0, 0

    def same(self, where, got, want):
        self.compared += 1
        if got == want:
            return
        self.wrong += 1
        if self.wrong <= 10:
            print(f'{self.who}: {where}: got {got!r}, expected {want!r}')

    def end(self, path):
        print(f'{self.who}: {path}: {self.compared} values compared, {self.wrong} differ')
        return self.wrong == 0
