# Where output goes: whole files or none, every failure told, a closed pipe in silence.
. "$(dirname "$0")/lib.sh"
make_articles

# refused TARGET TEXT: before any work
refused() {
    expect 1 a build missing-input.txt -o "$1"
    tells "$2"
    case $err in *missing-input*) fail "inputs were read before '$1' was refused" ;; esac
}
mkdir folder.svg; refused folder.svg 'folder'
refused nowhere/g.svg 'nowhere'
ln -s gone.graphml link.graphml; refused link.graphml 'link'
echo plain >plain; refused plain/g.svg 'plain'
if [ "$(id -u)" != 0 ]; then
    mkdir closed && chmod 555 closed; refused closed/g.svg 'ermission'
    a build -q news -o locked.graphml && chmod 444 locked.graphml
    refused locked.graphml 'ermission'
fi
expect 1 a extract news -o nowhere/c.jsonl; tells 'nowhere'
expect 1 a build news -o good.svg -o nowhere/g.svg
[ ! -e good.svg ] || fail 'one of two targets is bad, and the other was written'

# A full disk
if [ -c /dev/full ]; then
    for verb in 'extract news' 'build -o - --format graphml news' 'formats' 'help' 'version' \
        'lexicon check'; do
        "$program" $verb >/dev/full 2>.e; code=$?; err=$(cat .e)
        [ $code = 1 ] || fail "exit $code with a full disk: $verb"
        tells 'o space'
    done
    expect 1 a build news -o /dev/full --format dot; tells 'o space'
fi

# A closed pipe: silence
for _ in {1..300}; do cat news/exchange.txt; done >big.txt
for verb in 'extract big.txt' 'build -q -o - --format graphml news' 'formats'; do
    (sleep 0.2; "$program" $verb 2>.e; echo $? >.code) | true
    for _ in 1 2 3 4 5 6 7 8 9 10; do [ -s .code ] && break; sleep 1; done
    [ "$(cat .code)" = 1 ] || fail "exit $(cat .code) with a closed pipe: $verb"
    [ ! -s .e ] || { err=$(cat .e); fail "a message about a closed pipe: $verb"; }
    rm -f .code
done

# Standard files that are closed: no message ends up in an output
"$program" build news/exchange.txt missing.txt -o c.graphml <&- >&- 2>&-
[ $? = 1 ] || fail 'exit code with closed standard files'
a build -q news/exchange.txt -o d.graphml; same c.graphml d.graphml
"$program" formats >&- 2>.e; [ $? = 1 ] || fail 'exit 0 without a standard output'
err=$(cat .e); tells 'standard output'

# The old file stays where the new one fails
a build -q news -o keep.graphml; cp keep.graphml before
expect 1 a build missing.txt -o keep.graphml; same keep.graphml before
expect 2 a build news -o keep.graphml --format nothing; same keep.graphml before
printf '<graphml>' >broken; expect 1 a convert broken -o keep.graphml; same keep.graphml before

# A link stays one, rights stay, standard output may be named
mkdir other; a build -q news -o other/real.graphml; ln -s other/real.graphml to.graphml
chmod 640 other/real.graphml
expect 0 a build -q news/exchange.txt -o to.graphml
[ -L to.graphml ] || fail 'a link was replaced'
[ "$(stat -c %a other/real.graphml)" = 640 ] || fail 'rights changed'
expect 0 a build -q news -o /dev/stdout --format dot; says 'digraph'

# Two names of one file
ln -s to.graphml other/back.graphml; mkdir -p room; ln -s room door
expect 2 a build news -o other/real.graphml -o to.graphml; tells 'given twice'
expect 2 a build news -o to.graphml -o other/../to.graphml; tells 'given twice'
expect 2 a build news -o room/new.graphml -o door/new.graphml; tells 'given twice'
[ ! -e room/new.graphml ] || fail 'written though it was given twice'
expect 0 a build -q news -o room/a.graphml -o door/b.graphml

# CSV is two files, together or not at all; one stream into a pipe
expect 0 a build -q news -o pair.csv
[ -s pair-nodes.csv ] && [ -s pair-edges.csv ] && [ ! -e pair.csv ] || fail 'the pair of CSV'
expect 0 a build -q news -o - --format csv
printf '%s\r\n' "$(cat pair-nodes.csv)" "" "$(cat pair-edges.csv)" | tr -d '\r' >both
printf '%s\n' "$out" | tr -d '\r' | cmp -s - both || fail 'the pair on standard output'
expect 2 a build news -o twice.csv -o twice-edges.csv --format graphml; tells 'twice-edges.csv'
mkdir half-edges.csv; expect 1 a build news -o half.csv; tells 'half-edges.csv'
[ ! -e half-nodes.csv ] || fail 'half of a pair was written'
expect 1 a convert pair.csv -o x.graphml
a build -q news -o nodelink.json
expect 1 a convert nodelink.json -o x.graphml; tells 'GraphML'

# Places: made where there are none, kept where there are some
expect 0 a build -q news -o off.graphml --layout off; ! grep -q 'n_x' off.graphml ||
    fail 'places without a layout'
expect 0 a build -q news -o on.graphml; grep -q 'key="n_x"' on.graphml || fail 'no places'
expect 0 a convert -q on.graphml -o kept.graphml --engine circo; same kept.graphml on.graphml
expect 0 a convert -q off.graphml -o late.graphml; same late.graphml on.graphml
expect 0 a convert -q on.graphml -o anew.graphml --engine circo --layout on
! cmp -s anew.graphml on.graphml || fail 'nothing was laid out anew'
ATTRIGRAPH_DRAW=/bin/false expect 0 a build news -o off2.graphml; tells 'no positions'
same off2.graphml off.graphml
ATTRIGRAPH_DRAW=/bin/false expect 1 a build news -o off3.graphml --layout on; tells 'draw'
same off3.graphml off.graphml

# A drawing program that fails: the other formats are there, and the reason
ATTRIGRAPH_DRAW=/bin/false expect 1 a build news -o half.graphml -o half.svg -o half.dot
[ -s half.graphml ] && [ ! -e half.svg ] || fail 'what is written where a figure fails'
tells 'draw'
# (address space is not limited under AddressSanitizer)
[ "${ATG_SANITIZED:-0}" != 0 ] || {
    expect 1 a build news -o slow.png --megabytes 32
    tells 'draw'
}
expect 0 a build news -o part.svg --max-nodes 3; tells 'note:'
expect 0 a build news -o small.svg --width 89mm --engine neato --title 'T < & >'

# A terminal gets no escapes, and progress; nobody else gets any
if script -qec true /dev/null >/dev/null 2>&1; then # it may have no terminal to give
    printf '{"id":"x","text":"China hacked Nor\\u202eway Telecom Ltd."}\n' >bidi.jsonl
    script -qec "$program extract bidi.jsonl" /dev/null >tty.out 2>&1
    ! grep -q $'\342\200\256' tty.out || fail 'a terminal was sent U+202E'
    expect 0 a extract bidi.jsonl
    expect 2 script -qec "$program build news -o - --format png" /dev/null
fi
expect 0 a build news -o g.graphml
case $err in *$'\r'*) fail 'progress where there is no terminal' ;; esac
no_temporary
finish
