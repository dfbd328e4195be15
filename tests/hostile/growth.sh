# Twice the text takes about twice the work, whatever the text (grow.py has the shapes):
# what grows by the square takes more. Work is counted in instructions, not in time, so
# that a busy machine does not matter and small texts will do: what loading the lists
# takes is taken off, and a twentieth of the work that grew by the square would show.
. "$(dirname "$0")/../src/cli/lib.sh"
command -v python3 >/dev/null || { echo 'no python3'; exit 77; }
command -v valgrind >/dev/null || { echo 'no valgrind'; exit 77; }
[ "${ATG_SANITIZED:-0}" = 0 ] || { echo 'not counted under sanitizers'; exit 77; }
grow=$source_dir/tests/hostile/grow.py
BOUND=215 # of a hundred: tables that double and logarithms add a little to 200

instructions() {
    valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null \
        "$program" extract -q -j 1 --all-documents "$1" 2>err >out || fail "exit of $1"
    sed -n 's/.*I *refs: *//p' err | tr -d ,
}

printf '\n' >none.txt
nothing=$(instructions none.txt)
[ -n "$nothing" ] || { fail 'valgrind counts nothing'; finish; }

# grows SHAPE N EXTENSION
grows() {
    python3 "$grow" "$1" "$2" >one."$3"
    python3 "$grow" "$1" $((2 * $2)) >two."$3"
    local one two
    one=$(($(instructions one."$3") - nothing))
    two=$(($(instructions two."$3") - nothing))
    [ -z "${ATG_VERBOSE:-}" ] || echo "$1: $one, $two: $((100 * two / one))"
    [ $((100 * two)) -le $((BOUND * one)) ] ||
        fail "'$1': $one instructions for $2, $two for twice as many"
}

shapes='mentions pattern persons foreign firms incidents hacks agencies charged counted
pronouns retract denials offices indicted unnamed home kinds tools list quotes nested
verbs upper figures leadin html unclosed'
parts=$(python3 "$grow" | tr ' ' '\n' | grep -- -)
for shape in $shapes $parts; do
    case $shape in
    html* | unclosed | entities | comments) grows "$shape" 400 html ;;
    leadin | headings | items | md-*) grows "$shape" 400 md ;;
    *) grows "$shape" 400 txt ;;
    esac
done

# Nothing of this may take long
python3 -c 'print("and China hacked the UK " * 40000)' >sentence.txt
python3 -c 'print("x" * 16000000)' >word.txt
python3 "$grow" commas 10000 >commas.txt
expect 0 timeout 60 "$program" build -q sentence.txt -o s.graphml
expect 0 timeout 60 "$program" extract -q --all-documents word.txt
expect 0 timeout 60 "$program" extract -q --all-documents commas.txt
finish
