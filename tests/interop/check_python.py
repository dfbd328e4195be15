"""check_python.py FILE: do NetworkX and python-igraph read every value of the file?"""
import math
import sys

import igraph
import networkx

from truth import Report, Truth


def missing(kind):
    return '' if kind == 'string' else math.nan


def check_networkx(path, truth):
    r = Report(f'NetworkX {networkx.__version__}')
    g = networkx.read_graphml(path, force_multigraph=True)
    r.same('directed', g.is_directed(), True)
    for name, value in truth.graph.items():
        r.same(f'graph {name}', g.graph.get(name), value)
    r.same('node ids', list(g.nodes), list(truth.nodes))
    for node, data in truth.nodes.items():
        r.same(f'node {node}', dict(g.nodes[node]), data)
    r.same('edges', g.number_of_edges(), len(truth.edges))
    for edge, source, target, data in truth.edges:
        got = g.get_edge_data(source, target, edge)
        # it keeps the edge's id as the key of the multigraph
        got = {k: v for k, v in (got or {}).items() if k != 'id'}
        r.same(f'edge {edge}', got, data)
    return r.end(path)


def same_value(r, where, got, want):
    if isinstance(want, float) and math.isnan(want):
        r.same(where, math.isnan(got), True)
    else:
        r.same(where, got, want)


def check_igraph(path, truth):
    r = Report(f'igraph {igraph.__version__}')
    g = igraph.Graph.Read_GraphML(path)
    r.same('directed', g.is_directed(), True)
    r.same('node ids', g.vs['id'] if len(g.vs) else [], list(truth.nodes))
    for v in g.vs:
        want = truth.nodes[v['id']]
        for name, kind in truth.names('node'):
            value = want.get(name, missing(kind))
            same_value(r, f'node {v["id"]} {name}', v[name], value)
    r.same('edges', g.ecount(), len(truth.edges))
    # in the file's order: igraph 1.0.0 mixes up the ids of edges, though nothing else
    for e, (edge, source, target, want) in zip(g.es, truth.edges):
        r.same(f'edge {edge} ends', (g.vs[e.source]['id'], g.vs[e.target]['id']),
               (source, target))
        for name, kind in truth.names('edge'):
            value = want.get(name, missing(kind))
            same_value(r, f'edge {edge} {name}', e[name], value)
    return r.end(path)


def main():
    path = sys.argv[1]
    truth = Truth(path)
    ok = check_networkx(path, truth)
    ok = check_igraph(path, truth) and ok
    sys.exit(0 if ok else 1)


main()
