# What changed from one graph to another.
. "$(dirname "$0")/lib.sh"
make_articles
a build -q news -o new.graphml || fail 'build'
a build -q news/exchange.txt news/grid.html -o old.graphml || fail 'build'

expect 0 a diff old.graphml new.graphml; says 'nodes added'; says 'Norway'
says 'edges added'; says 'ranks by pagerank'
both=$out
expect 0 a diff old.graphml new.graphml; [ "$out" = "$both" ] || fail 'another text'
expect 0 a diff new.graphml old.graphml; says 'nodes removed'
expect 0 a diff new.graphml new.graphml; says 'nothing changed'
expect 0 a diff new.graphml new.graphml --exit-code
expect 1 a diff old.graphml new.graphml --exit-code; tells_nothing
expect 0 a diff old.graphml new.graphml --top 1; says 'and '
expect 1 a diff old.graphml missing.graphml --exit-code; tells 'missing.graphml'
expect 2 a diff - -; tells 'standard input can be one of the graphs, not both'
expect 0 bash -c '"$1" diff - new.graphml <old.graphml' - "$program"; says 'nodes added'
expect 2 a diff old.graphml; tells 'OLD NEW'
expect 2 a diff old.graphml new.graphml new.graphml

# claims are as good as graphs
a extract -q news -o new.jsonl
expect 0 a diff new.jsonl new.graphml; says 'nothing changed'
expect 0 a diff old.graphml new.graphml -o d.txt; [ "$(cat d.txt)" = "$both" ] || fail 'diff -o'

expect 0 a diff old.graphml new.graphml --json; says '"schema": "attrigraph-diff/1"'
if command -v python3 >/dev/null; then
    check 'diff --json' python3 -c '
import json, sys
d = json.load(sys.stdin)
assert d["same"] is False
assert d["before"]["nodes"] + len(d["nodes"]["added"]) - len(d["nodes"]["removed"]) \
    == d["after"]["nodes"]
assert d["before"]["edges"] + len(d["edges"]["added"]) - len(d["edges"]["removed"]) \
    == d["after"]["edges"]
assert any(n["label"] == "Norway" for n in d["nodes"]["added"])
assert all(c["before"] != c["after"] for n in d["nodes"]["changed"] for c in n["changes"])
assert set(d["ranks"]) == {"pagerank", "betweenness", "degree"}
' <<<"$out"
fi

# a filter in between
a convert -q new.graphml --drop-reference -o less.graphml
expect 0 a diff new.graphml less.graphml; says 'edges removed'
finish
