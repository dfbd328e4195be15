# A small disk that fills up, deep folders, many files, a long name.
. "$(dirname "$0")/../src/cli/lib.sh"
make_articles
mkdir small
if mount -t tmpfs -o size=64k none small 2>/dev/null; then
    trap 'umount "$scratch/small"; rm -rf "$scratch"' EXIT
    for _ in {1..40}; do cat news/exchange.txt; done >long.txt
    a build -q news/exchange.txt -o small/g.graphml; cp small/g.graphml old
    head -c 60000 /dev/zero >small/fill 2>/dev/null
    expect 1 a build -q news -o small/g.graphml -o side.graphml; tells 'o space'
    same small/g.graphml old; no_temporary
    [ -s side.graphml ] || fail 'the other output is missing'
    expect 1 a extract -q long.txt -o small/c.jsonl; [ ! -e small/c.jsonl ] || fail 'half a file'
    no_temporary
else
    echo 'no right to mount: a full disk is not tested here'
fi
# A limit of the size of files is an error like a full disk
mkdir -p limited; a build -q news/exchange.txt -o limited/g.graphml; cp limited/g.graphml old
expect 1 bash -c 'ulimit -f 8; exec "$@"' - "$program" build -q news -o limited/g.graphml -o limited/t.csv
tells 'File too large'; same limited/g.graphml old; no_temporary
for _ in {1..40}; do cat news/exchange.txt; done >long.txt
expect 1 bash -c 'ulimit -f 8; exec "$@"' - "$program" extract -q long.txt -o limited/c.jsonl
tells 'File too large'; [ ! -e limited/c.jsonl ] || fail 'half a file'; no_temporary
deep=.; for _ in {1..60}; do deep=$deep/d; done
mkdir -p "$deep" && cp news/exchange.txt "$deep/a.txt"
expect 0 a extract d; says 'accused-by'
mkdir many; for i in {1..300}; do cp news/exchange.txt many/$i.txt; done
expect 0 a build -q many -o many.graphml
expect 0 a extract many; tells '300 documents'
name=$(printf 'n%.0s' {1..250}).txt; cp news/exchange.txt "$name"
expect 0 a build -q "$name" -o long.graphml; expect 0 a stats long.graphml
finish
