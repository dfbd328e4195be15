"""What a GraphML file of ours says, by the standard library alone.

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
