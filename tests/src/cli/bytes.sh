# The same input gives the same bytes: every run, order of arguments, language and number
# of jobs; extract then merge as well as build; every format out of our own GraphML.
. "$(dirname "$0")/lib.sh"
make_articles
[ -d "$source_dir/samples" ] && cp -r "$source_dir/samples" samples
inputs=(news/exchange.txt news/grid.html news/parliament.md)
[ -d samples ] && inputs+=(samples)
seeds=$source_dir/../shared/gold/seeds
if [ -d "$seeds" ]; then
    mkdir seeds && cp "$seeds"/*.txt seeds/
    inputs+=(seeds)
else
    echo 'no ../shared/gold/seeds: left out'
fi
a build -q "${inputs[@]}" -o g.graphml -o g.dot -o g.svg -o g.png -o g.pdf -o g.html \
    2>notes ||
    { cat notes; grep -q 'not an article' notes || fail 'build'; }
a extract -q "${inputs[@]}" -o c.jsonl 2>notes

# The languages are made here: a small system has none of them. Should that fail, the
# names at least are set.
mkdir locales
for language in de_DE tr_TR en_US; do
    localedef -i $language -f UTF-8 locales/$language.UTF-8 2>notes ||
        echo "no $language: its rules are not tested"
done
export LOCPATH=$PWD/locales

shuffled() { printf '%s\n' "${inputs[@]}" | sort -R --random-source=<(yes "$1"); }

runs=10
for ((i = 1; i <= runs; i++)); do
    mapfile -t order < <(shuffled $i)
    language=$(printf '%s\n' C C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 en_US.UTF-8 | sed -n "$((i % 5 + 1))p")
    jobs=$((i % 4 + 1))
    LC_ALL=$language LANG=$language TZ=Asia/Kathmandu "$program" build -q "${order[@]}" \
        --jobs $jobs -o r.graphml -o r.dot 2>notes
    same r.graphml g.graphml; same r.dot g.dot
    LC_ALL=$language "$program" extract -q "${order[@]}" -j $jobs >r.jsonl 2>notes
    same r.jsonl c.jsonl
done
for language in C de_DE.UTF-8 tr_TR.UTF-8; do
    LC_ALL=$language "$program" build -q "${inputs[@]}" -o r.svg -o r.png -o r.pdf 2>notes
    for format in svg png pdf; do same r.$format g.$format; done
done

# build is extract and merge, whatever the order of the lines and the files they lie in
a merge -q c.jsonl -o m.graphml; same m.graphml g.graphml
sort -R --random-source=<(yes 7) c.jsonl | a merge -q - -o m.graphml; same m.graphml g.graphml
split -n l/5 c.jsonl part.
a merge -q part.ae part.aa part.ac part.ab part.ad -o m.graphml; same m.graphml g.graphml
cat c.jsonl c.jsonl | a merge -q - -o m.graphml; same m.graphml g.graphml
for how in '--drop-reference' '--evidence 1' '--evidence all' '--strict-graphml'; do
    a build -q "${inputs[@]}" $how -o b.graphml 2>notes
    a merge -q c.jsonl $how -o m.graphml; same m.graphml b.graphml
done

# convert
for format in graphml dot svg png pdf html; do
    expect 0 a convert -q g.graphml -o c.$format; same c.$format g.$format
done
a build -q "${inputs[@]}" --evidence all -o e.graphml -o e.svg --title 'A title' 2>notes
expect 0 a convert -q e.graphml -o c.graphml -o c.svg --title 'A title'
same c.graphml e.graphml; same c.svg e.svg
a build -q "${inputs[@]}" --strict-graphml -o s.graphml 2>notes
expect 0 a convert -q g.graphml --strict-graphml -o c.graphml; same c.graphml s.graphml
expect 0 a convert -q s.graphml -o c.graphml; same c.graphml g.graphml

# One document is the same alone, by a pipe, packed, in another encoding
iconv -f utf-8 -t utf-16 news/exchange.txt >u16.txt
mkdir packed && gzip -c news/exchange.txt >packed/x.txt.gz
# The document's name is in ids and keys, the bytes are those of the file.
without_place() { sed "s|$1|X|g; s/\"span\":\[[0-9,]*\]//"; }
a extract -q news/exchange.txt | without_place news/exchange.txt >q.jsonl
a extract -q u16.txt | without_place u16.txt >p.jsonl; same p.jsonl q.jsonl
a extract -q packed | without_place packed/x.txt.gz >p.jsonl; same p.jsonl q.jsonl
a extract -q - <news/exchange.txt | sed 's/"id":"-"/"id":"X"/; s/incident:-#/incident:X#/g' |
    without_place X >p.jsonl; same p.jsonl q.jsonl

# A stream of records is the same as its records one by one
if command -v python3 >/dev/null; then
    python3 - <<'END'
import json
names = ["news/exchange.txt", "news/parliament.md"]
with open("all.jsonl", "w") as f:
    for i in range(200):
        f.write(json.dumps({"id": f"r{i:03}", "text": open(names[i % 2]).read()}) + "\n")
END
    a extract -q all.jsonl -j 1 >p.jsonl; a extract -q all.jsonl -j 4 >q.jsonl
    same p.jsonl q.jsonl
    a extract -q - <all.jsonl >q.jsonl; same p.jsonl q.jsonl
    a extract -q --input-format jsonl all.jsonl >q.jsonl; same p.jsonl q.jsonl
fi
finish
