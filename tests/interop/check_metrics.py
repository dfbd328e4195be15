"""check_metrics.py PROGRAM: do NetworkX and python-igraph measure what we do?

200 random graphs (one node, no edges, loops, parallel edges, weights, several parts) go
through `convert --metrics all --from NODE`; every metric that the two have must agree to
1e-9. What `stats --json` says of some of them, and of samples/, must follow its schema.
Only their solvers without numpy are used. A power iteration of theirs that does not
converge is left out and counted; more than one in ten may not be.
"""
import json
import math
import random
import subprocess
import sys
import tempfile
from pathlib import Path

import igraph
import jsonschema
import networkx as nx
from networkx.algorithms.link_analysis.hits_alg import _hits_python
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python

ROOT = Path(__file__).resolve().parents[2]
GRAPHS, TOLERANCE = 200, 1e-9
NODE_KEYS = {"type": "string", "label": "string", "mentions": "long", "sources": "long"}
EDGE_KEYS = {"relation": "string", "status": "string", "basis": "string",
             "weight": "double", "sources": "long", "mentions": "long"}


class Graph:
    """A random multigraph and its projections (graph/metrics.h)."""

    def __init__(self, seed):
        rng = random.Random(seed)
        self.n = rng.choice((1, 2, 3, 5, 8, 12, 20, 40))
        m = rng.choice((0, self.n // 2, self.n, 2 * self.n, 4 * self.n))
        parts = rng.choice((1, 1, 2, 3))
        weights = rng.choice((lambda: 1, lambda: rng.randint(1, 9),
                              lambda: rng.uniform(0.01, 20)))
        relations = ("accused-by", "attributed-to", "targets", "uses")
        self.edges = []
        for _ in range(m):
            a = rng.randrange(self.n)
            b = rng.randrange(self.n) if parts == 1 else min(
                self.n - 1, a % parts + parts * rng.randrange(1 + self.n // parts))
            basis = rng.choice(("text", "text", "text", "closure", "reference"))
            self.edges.append((a, b, rng.choice(relations), weights(), basis))
        self.start = rng.randrange(self.n)
        self.project()

    def project(self):
        self.directed, self.undirected = nx.DiGraph(), nx.Graph()
        self.multi = nx.MultiDiGraph()
        for g in self.directed, self.undirected, self.multi:
            g.add_nodes_from(range(self.n))
        for a, b, _, weight, basis in self.edges:
            if basis == "reference" or a == b:
                continue
            self.multi.add_edge(a, b, weight=weight)
            for g in self.directed, self.undirected:
                before = g.edges[a, b]["weight"] if g.has_edge(a, b) else 0
                g.add_edge(a, b, weight=before + weight)
        parts = sorted(nx.connected_components(self.undirected),
                       key=lambda c: (-len(c), min(c)))
        self.component = {v: i + 1 for i, part in enumerate(parts) for v in part}

    def as_igraph(self, directed):
        g = self.directed if directed else self.undirected
        made = igraph.Graph(n=self.n, edges=list(g.edges), directed=directed)
        made.es["weight"] = [d["weight"] for _, _, d in g.edges(data=True)]
        return made

    def write(self, path):
        lines = ['<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
                 '<key id="s" for="graph" attr.name="schema" attr.type="string"/>']
        for scope, keys in ("node", NODE_KEYS), ("edge", EDGE_KEYS):
            lines += [f'<key id="{scope[0]}_{name}" for="{scope}" attr.name="{name}" '
                      f'attr.type="{kind}"/>' for name, kind in keys.items()]
        lines.append('<graph edgedefault="directed">'
                     '<data key="s">attrigraph-graph/1</data>')
        for i in range(self.n):
            lines.append(f'<node id="n{i}">' + data("n", NODE_KEYS, (
                "country", f"node {i}", 1, 1)) + "</node>")
        for i, (a, b, relation, weight, basis) in enumerate(self.edges):
            lines.append(f'<edge id="e{i}" source="n{a}" target="n{b}">' + data(
                "e", EDGE_KEYS, (relation, "asserted", basis, repr(weight), 1, 1))
                + "</edge>")
        path.write_text("\n".join(lines + ["</graph></graphml>"]), encoding="utf-8")


def data(prefix, keys, values):
    return "".join(f'<data key="{prefix}_{name}">{value}</data>'
                   for name, value in zip(keys, values))


def to_one(values):
    """Largest = 1; all 0 stays."""
    top = max(values.values(), default=0)
    return {k: v / top if top > 0 else 0.0 for k, v in values.items()}


class Check:
    def __init__(self):
        self.values, self.bad, self.left_out = 0, 0, {}

    def same(self, where, name, got, want):
        for key, value in want.items():
            self.values += 1
            if not math.isclose(got[key], value, rel_tol=0, abs_tol=TOLERANCE):
                self.bad += 1
                if self.bad <= 20:
                    print(f"{where}: {name} of {key} is {got[key]!r}, not {value!r}")

    def leave_out(self, name):
        self.left_out[name] = self.left_out.get(name, 0) + 1


def simple_measures(g):
    """By NetworkX: name to values by node."""
    u, n = g.undirected, g.n
    constraint = nx.constraint(u, weight="weight") if u.edges else {}
    points = set(nx.articulation_points(u))
    return {
        "degree": dict(g.multi.degree()), "in_degree": dict(g.multi.in_degree()),
        "out_degree": dict(g.multi.out_degree()),
        "strength": dict(g.multi.degree(weight="weight")),
        "core": nx.core_number(u), "component": g.component,
        "clustering": nx.clustering(u),
        "constraint": {v: constraint[v] if u.degree(v) else 1.0 for v in u},
        "articulation": {v: int(v in points) for v in u},
        "betweenness": nx.betweenness_centrality(u, normalized=True),
        "harmonic": {v: c / (n - 1) if n > 1 else 0.0
                     for v, c in nx.harmonic_centrality(u).items()},
    }


def iterated_measures(g, check):
    """By NetworkX's power iterations, where they converge."""
    u, d = g.undirected, g.directed
    largest = u.subgraph([v for v, c in g.component.items() if c == 1])
    made = {}
    start = {g.start: 1}
    tasks = {
        "pagerank": lambda: _pagerank_python(d, tol=1e-15, max_iter=5000),
        "personal": lambda: _pagerank_python(u.to_directed(), personalization=start,
                                             dangling=start, tol=1e-15, max_iter=5000),
        "eigenvector": lambda: to_one(nx.eigenvector_centrality(
            largest, tol=1e-15, max_iter=20000, weight="weight")),
        "hits": lambda: _hits_python(d, tol=1e-14, max_iter=20000),
    }
    for name, task in tasks.items():
        if (name == "eigenvector" and not largest.edges) or \
                (name == "hits" and not d.edges):
            made[name] = {v: 0.0 for v in u} if name == "eigenvector" else (
                {v: 0.0 for v in u}, {v: 0.0 for v in u})
            continue
        try:
            made[name] = task()
        except nx.PowerIterationFailedConvergence:
            check.leave_out(name)
    if "eigenvector" in made:
        made["eigenvector"] = {v: made["eigenvector"].get(v, 0.0) for v in u}
    if "hits" in made:
        made["hub"], made["authority"] = map(to_one, made.pop("hits"))
    return made


def igraph_measures(g):
    u, d, n = g.as_igraph(False), g.as_igraph(True), g.n
    pairs = (n - 1) * (n - 2) / 2
    lists = {
        "betweenness": [b / pairs if pairs > 0 else 0.0 for b in u.betweenness()],
        "harmonic": u.harmonic_centrality() if n > 1 else [0.0],
        "pagerank": d.pagerank(weights="weight"),
        "core": u.coreness(),
        "clustering": u.transitivity_local_undirected(mode="zero"),
        "constraint": [c if k else 1.0 for c, k in
                       zip(u.constraint(weights="weight"), u.degree())],
        "strength": d.strength(weights="weight"),
    }
    if g.undirected.degree(g.start):
        lists["personal"] = u.personalized_pagerank(reset_vertices=g.start,
                                                    weights="weight")
    made = {name: dict(enumerate(values)) for name, values in lists.items()}
    largest = [v for v, c in g.component.items() if c == 1]
    if len(largest) > 1:
        part = u.induced_subgraph(sorted(largest))
        made["eigenvector"] = dict(zip(sorted(largest), part.eigenvector_centrality(
            weights="weight")))
    return made


def check_communities(check, where, g, got):
    """Leiden draws lots: what must hold of any of its results."""
    groups = {}
    for v in range(g.n):
        groups.setdefault(int(got["community"][v]), []).append(v)
    for number, group in groups.items():
        first = max(group, key=lambda v: (got["pagerank"][v], -v))
        check.same(where, f"label of community {number}",
                   {0: got["community_label"][first] == f"node {first}"}, {0: True})
        check.same(where, f"community {number} hangs together",
                   {0: nx.is_connected(g.undirected.subgraph(group))}, {0: True})
    if not g.undirected.edges:
        return
    ours = nx.community.modularity(g.undirected, groups.values(), weight="weight")
    theirs = g.as_igraph(False).community_leiden(
        objective_function="modularity", weights="weight", n_iterations=10)
    best = nx.community.modularity(g.undirected, map(set, theirs), weight="weight")
    if ours < best - 0.05:
        check.bad += 1
        print(f"{where}: modularity {ours} where igraph finds {best}")


def check_stats(check, program, source, *options):
    """The JSON of stats, by docs/stats.schema.json."""
    out = subprocess.run([program, "stats", source, "--json", "-q", *options], check=True,
                         stdout=subprocess.PIPE).stdout
    schema = json.loads((ROOT / "docs/stats.schema.json").read_text(encoding="utf-8"))
    stats = json.loads(out)
    for error in jsonschema.Draft202012Validator(schema).iter_errors(stats):
        check.bad += 1
        print(f"stats of {source.name}: {error.json_path}: {error.message[:200]}")
    return stats


def check_rankings(check, where, stats, got):
    for metric, rows in stats["central"].items():
        values = sorted(got[metric].values(), reverse=metric != "constraint")
        check.same(where, f"{metric} in stats", dict(enumerate(values)),
                   dict(enumerate(r["value"] for r in rows)))


def measured(program, g, folder):
    """What the program says: by metric, by node; and its bridges."""
    source, target = folder / "in.graphml", folder / "out.graphml"
    g.write(source)
    subprocess.run([program, "convert", source, "-o", target, "-q", "--layout", "off",
                    "--metrics", "all", "--from", f"node {g.start}"], check=True)
    read = nx.read_graphml(target, force_multigraph=True)
    nodes = {int(name[1:]): values for name, values in read.nodes(data=True)}
    names = nodes[0].keys()
    got = {name: {v: values.get(name) for v, values in nodes.items()} for name in names}
    bridges = {frozenset((int(a[1:]), int(b[1:]))) for a, b, e in read.edges(data=True)
               if e["bridge"]}
    return got, bridges


def main():
    check = Check()
    with tempfile.TemporaryDirectory() as name:
        for seed in range(GRAPHS):
            g = Graph(seed)
            got, bridges = measured(sys.argv[1], g, Path(name))
            where = f"graph {seed} ({g.n} nodes, {len(g.edges)} edges)"
            for theirs in (simple_measures(g), iterated_measures(g, check),
                           igraph_measures(g)):
                for metric, values in theirs.items():
                    check.same(where, metric, got[metric], values)
            wanted = {frozenset(e) for e in nx.bridges(g.undirected)}
            check.same(where, "bridges", {0: bridges == wanted}, {0: True})
            check_communities(check, where, g, got)
            if seed % 20 == 0:
                out = Path(name, "out.graphml")
                check_rankings(check, where, check_stats(check, sys.argv[1], out), got)
                check_stats(check, sys.argv[1], out, "--samples", "3")
        samples = Path(name, "samples.graphml")
        subprocess.run([sys.argv[1], "build", ROOT / "samples", "-o", samples, "-q"],
                       check=True)
        check_stats(check, sys.argv[1], samples)
        check_stats(check, sys.argv[1], samples, "--metrics", "none")
        check_stats(check, sys.argv[1], samples, "--type", "country,incident")
    left_out = ", ".join(f"{k} {v}" for k, v in sorted(check.left_out.items()))
    print(f"NetworkX {nx.__version__}, igraph {igraph.__version__}: {GRAPHS} graphs, "
          f"{check.values} values, {check.bad} differ; not converged there: "
          f"{left_out or 'none'}")
    if any(n > GRAPHS // 10 for n in check.left_out.values()):
        print("too many of NetworkX's iterations did not converge")
        check.bad += 1
    sys.exit(1 if check.bad else 0)


main()
