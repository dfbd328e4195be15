# Filters on the command line: every verb that shows a graph takes them, in their order,
# and says what is shown of what.
. "$(dirname "$0")/lib.sh"
make_articles
a build -q news -o g.graphml || fail 'build'
a extract -q news -o c.jsonl
nodes=$(grep -c '<node ' g.graphml) edges=$(grep -c '<edge ' g.graphml)

# the same by every verb, and told by each
for how in '--type country,incident' '--relation attributed-to --type country,incident' \
    '--status asserted' '--since 2021' '--until 2020' '--min-weight 1' '--core 2' \
    '--top 3 --by degree' '--top 3' '--ego China --depth 2' '--component largest' \
    '--component 2' '--drop-reference' '--remeasure' '--path China HAFNIUM' \
    '--path HAFNIUM NCSC --directed'; do
    expect 0 a convert g.graphml $how -o c.graphml; tells 'note: showing '
    tells " of $nodes nodes, "; tells " of $edges edges ("
    expect 0 a build -q news $how -o b.graphml; same b.graphml c.graphml
    expect 0 a merge c.jsonl $how -o m.graphml; same m.graphml c.graphml
    tells 'note: showing '
    # what was filtered says so when it is read again, whatever it is written as
    expect 0 a convert g.graphml $how -o c.svg -q; tells_nothing
    expect 0 a convert c.graphml -o again.graphml -o again.svg
    same again.graphml c.graphml; same again.svg c.svg
    check "'$how' is not in the caption" grep -q 'showing [0-9]* of' c.svg
    expect 0 a convert c.graphml $how -o twice.graphml -q
    grep -v -e '="g_filter">' c.graphml >c.txt; grep -v -e '="g_filter">' twice.graphml >t.txt
    case $how in *remeasure* | *component\ 2*) ;; *) same c.txt t.txt ;; esac
done
expect 0 a stats g.graphml --type country; says "showing "; says "of $nodes nodes"
expect 0 a stats g.graphml --type country --json; says '"filter": "type country"'
says "\"of_nodes\": $nodes"
expect 0 a convert -q g.graphml --since 0001 -o all.graphml
check 'a filter that keeps all changes bytes' cmp -s <(grep -v 'g_\(shown\|filter\|of_\)' all.graphml) g.graphml

# order counts
a convert -q g.graphml --type country,incident --ego China -o x.graphml
a convert -q g.graphml --ego China --type country,incident -o y.graphml
check 'order of type and ego' cmp -s <(grep '<node' x.graphml) <(grep '<node' y.graphml)
a convert -q g.graphml --top 2 --by degree --ego China -o x.graphml
a convert -q g.graphml --ego China --top 2 --by degree -o y.graphml
cmp -s x.graphml y.graphml && fail 'the order of filters makes no difference'

# --top is of stats' tables where no --by is behind it
expect 0 a stats g.graphml --top 1; case $out in *showing*) fail '--top 1 filters' ;; esac
expect 0 a stats g.graphml --top 2 --by degree; says "showing 2 of $nodes nodes"

# names: the nearest, by any case and alias, of what is there
expect 1 a convert g.graphml --ego Chnia -o x.graphml; tells "near to it: 'China'"
expect 0 a convert -q g.graphml --ego china -o x.graphml
expect 0 a convert -q g.graphml --ego PRC -o y.graphml; same x.graphml y.graphml
expect 2 a convert g.graphml --type contry -o x.graphml; tells "did you mean 'country'?"
expect 2 a convert g.graphml --relation target -o x.graphml; tells "did you mean 'targets'?"
expect 2 a convert g.graphml --status deny -o x.graphml; tells 'asserted, hedged, denied'
expect 2 a convert g.graphml --top 3 --by pagrank -o x.graphml; tells "did you mean 'pagerank'?"
expect 1 a convert g.graphml --type malware --ego China -o x.graphml
tells "'China' was left out by a filter that came before"
expect 1 a convert g.graphml --path China Sandworm -o x.graphml; tells 'no path leads'

# what is no value
same x.graphml y.graphml # nothing was written since
for bad in '--since 2021-13' '--since 2021-02-30' '--until 21' '--since 2021-7' '--since x' \
    '--until 2021-07-19T10:00' '--min-sources -1' '--min-sources 1.5' '--min-weight x' \
    '--min-weight nan' '--min-weight -1' '--top 0 --by degree' '--top 1e99' \
    '--ego China --depth -1' '--depth 2' '--by degree' '--directed' '--core x' \
    '--component 0' '--component smallest' '--path China' '--ego' '--type' '--type ,' \
    '--top 1 --ego China --by degree' '--top 1 --by degree --by degree'; do
    expect 2 a convert g.graphml -o x.graphml $bad
    tells attrigraph:
done
for bad in '--since 2022 --until 2021' '--until 2021-06 --since 2021-07' \
    '--since 2021-07-02 --until 2021-07-01' '--until 2021 --since 2020 --since 2022-01'; do
    expect 2 a convert g.graphml -o x.graphml $bad; tells 'is after'
    expect 2 a stats g.graphml $bad; tells "'--until 2021"
done
for good in '--since 2021 --until 2021' '--since 2021-07 --until 2021' \
    '--since 2021 --until 2021-07-19' '--since 2020-12-31 --until 2021-01-01'; do
    expect 0 a convert -q g.graphml -o span.graphml $good
done
expect 2 a convert g.graphml -o x.graphml --type ''
expect 2 a convert g.graphml -o x.graphml --ego ''
expect 2 a convert g.graphml -o x.graphml --ego $'\xff'
expect 2 a convert g.graphml -o x.graphml --path China ''
expect 1 a convert g.graphml -o x.graphml --ego "$(head -c 100000 /dev/zero | tr '\0' x)"
expect 1 a convert g.graphml -o x.graphml --ego $'\e[31m"];x->y['
case $err in *$'\e'*) fail 'an escape reaches the terminal' ;; esac
same x.graphml y.graphml
expect 2 a extract news --type country
expect 2 a explain g.graphml China --type country

# nothing left is a graph too
expect 0 a convert g.graphml --core 99 -o n.graphml -o n.svg -o n.dot; tells "showing 0 of $nodes nodes, 0 of"
expect 0 a convert n.graphml -o n2.graphml; same n.graphml n2.graphml
expect 0 a stats n.graphml

finish
