# Ctrl-C, kill, no memory: the target is the old file or the new one, never a mix, and no
# temporary file stays.
. "$(dirname "$0")/lib.sh"
make_articles
for _ in {1..300}; do cat news/exchange.txt; done >many.txt
for i in {1..12}; do { echo "Report $i"; cat many.txt; } >news/many$i.txt; done
a build -q news/exchange.txt -o g.graphml; cp g.graphml old
a build -q news -o new.graphml

for signal in INT TERM HUP QUIT KILL; do
    for wait in 0.01 0.05 0.1 0.2 0.3; do
        cp old g.graphml
        # Not in the background of the shell, which would have INT ignored.
        timeout -s $signal $wait "$program" build -q news -o g.graphml -o g.svg 2>.e
        cmp -s g.graphml old || cmp -s g.graphml new.graphml ||
            fail "after $signal the file is neither the old nor the new one"
        [ $signal = KILL ] || no_temporary
    done
done
rm -f .attrigraph-* g.svg

# What a killed run left behind is swept by a later one, once it is old
: >.attrigraph-abc123.tmp; touch -d '2 hours ago' .attrigraph-abc123.tmp
expect 0 a build -q news/exchange.txt -o g.graphml
no_temporary

# Two runs onto one output
for _ in 1 2 3; do
    a build -q news/exchange.txt -o race.graphml & a build -q news -o race.graphml
    wait
    cmp -s race.graphml old || cmp -s race.graphml new.graphml || fail 'two runs were mixed'
done

# No memory: a message, exit 1, nothing written. The first sizes that the program starts in
# are the interesting ones.
seen=0 whole=0
if [ "${ATG_SANITIZED:-0}" = 0 ]; then
    for ((size = 56000; size <= 220000; size += 2000)); do
        rm -f g.graphml
        (ulimit -v $size; exec "$program" build news -j 1 -o g.graphml) >.o 2>.e
        code=$? err=$(cat .e)
        no_temporary
        # The loader or a library's initialiser, before main, had no room.
        (ulimit -v $size; exec "$program" version) >.o 2>&1 || continue
        if [ $code = 0 ]; then
            # Room for the graph, but little or none for the program that lays it out.
            grep -q 'no positions are written\|positions are made with sfdp' .e && continue
            same g.graphml new.graphml
            whole=1
            break
        fi
        [ $code = 1 ] || fail "exit $code with $size KB"
        [ ! -e g.graphml ] || fail "$size KB: failed, and wrote a graph"
        tells 'memory'
        seen=1
    done
    [ $whole = 1 ] || fail 'no size sufficed: nothing was compared'
    [ $seen = 1 ] || echo 'no size was just too small: the message was not seen'
fi
finish
