# A document longer than articles are is read in parts: memory does not grow with it, and
# what comes out depends on nothing but its bytes.
. "$(dirname "$0")/lib.sh"

# long N: about N articles of 600 bytes, with a target of its own in each
long() {
    printf 'A very long report\n\n19 July 2021\n\n'
    for i in $(seq "$1"); do
        printf 'Norway said in report %s that Russia was behind the hack of Oslo Bank %s.\n\n' "$i" "$i"
        printf 'The ship was late and the harbour was full of boats. %.0s' 1 2 3 4 5 6 7 8 9 10
        printf '\n\n'
    done
}
long 1000 >long.txt
expect 0 a extract long.txt -o long.jsonl; tells '1 document, '
lines=$(wc -l <long.jsonl)
[ "$lines" -ge 3000 ] || fail "$lines claims of 1,000 articles"
for jobs in 1 3; do
    a extract -q -j $jobs long.txt >other.jsonl; same long.jsonl other.jsonl
done
a extract -q - <long.txt | sed 's/"id":"-"/"id":"long.txt"/; s/incident:-#/incident:long.txt#/g' >stdin.jsonl
same long.jsonl stdin.jsonl
gzip -k long.txt
a extract -q long.txt.gz | sed 's/long.txt.gz/long.txt/g' >packed.jsonl; same long.jsonl packed.jsonl
a build -q long.txt -o build.graphml
a merge -q long.jsonl -o merge.graphml; same build.graphml merge.graphml
grep -c '"id":"long.txt","title":"A very long report","date":"2021-07-19"' long.jsonl >counted
[ "$(cat counted)" = "$lines" ] || fail 'title or date is missing in a later part'

# The bytes of the file
if command -v python3 >/dev/null; then
    python3 - <<'END2' || fail 'a span is not that of its sentence'
import json
raw = open("long.txt", "rb").read()
for line in open("long.jsonl", encoding="utf-8"):
    claim = json.loads(line)
    start, end = claim["span"]
    assert raw[start:end].decode().split() == claim["sentence"].split(), claim
END2
fi

# Other formats
{ echo '<!DOCTYPE html><html><head><title>A very long report</title></head><body><article>'
    sed -n 's/..*/<p>&<\/p>/p' long.txt; echo '</article></body></html>'; } >long.html
expect 0 a extract long.html -o page.jsonl; tells '1 document, '
[ "$(wc -l <page.jsonl)" -ge 3000 ] || fail 'claims of a long page are missing'
a extract -q -j 3 long.html >other.jsonl; same page.jsonl other.jsonl
a build -q long.html -o build.graphml
a merge -q page.jsonl -o merge.graphml; same build.graphml merge.graphml
printf '{"id": "r", "text": "%s"}\n' "$(sed 's/$/\\n/' long.txt | tr -d '\n')" >long.rec.jsonl
expect 0 a extract long.rec.jsonl -o record.jsonl; tells '1 document, '
[ "$(wc -l <record.jsonl)" -ge 3000 ] || fail 'claims of a long record are missing'

# Parts that say nothing of the field are not read; a document is outside if all are
{ for i in $(seq 6000); do echo "The harbour was full of small boats on day $i, and nobody had to wait."; done; } >dull.txt
expect 0 a extract dull.txt; tells '1 document, 1 outside the field'
{ cat dull.txt; echo 'Russia hacked the port of Oslo.'; } >late.txt
expect 0 a extract late.txt; says '"targets"'
case $err in *outside*) fail 'a document with one part of the field is outside' ;; esac

# Limits are known before anything is told
expect 4 a extract long.txt --max-bytes 200K; [ -z "$out" ] || fail 'claims of a file that is too long'
printf '\xff' >>long.txt
expect 3 a extract --strict long.txt; tells '1 characters replaced'

# Memory: 3 MB would have taken 120 MB, 12 MB 480
if [ "${ATG_SANITIZED:-0}" = 0 ]; then
    long 4500 >three.txt
    cat three.txt three.txt three.txt three.txt >twelve.txt
    most() { # KiB of address space that will do, in steps of 8 MiB
        local size
        for size in $(seq 40000 8000 400000); do
            (ulimit -v "$size"; exec "$program" extract -q -j 1 "$1") >/dev/null 2>&1 &&
                { echo "$size"; return; }
        done
        echo 999999
    }
    three=$(most three.txt) twelve=$(most twelve.txt)
    [ "$twelve" -le $((three + 8000)) ] || fail "$three KiB for 3 MB, $twelve for 12 MB"
    [ "$twelve" -le 200000 ] || fail "$twelve KiB of address space"
fi
finish
