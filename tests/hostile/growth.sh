# Twice the text takes about twice the time, whatever the text (grow.py has the shapes):
# never three times, as what grows by the square does. A ratio of processor times in one
# run: what is too short to be measured is measured with more, what is slow once by chance
# once more.
. "$(dirname "$0")/../src/cli/lib.sh"
command -v python3 >/dev/null || { echo 'no python3'; exit 77; }
[ "${ATG_SANITIZED:-0}" = 0 ] || { echo 'not measured under sanitizers'; exit 77; }
grow=$source_dir/tests/hostile/grow.py
TIMEFORMAT=%U

milliseconds() {
    local t
    t=$({ time "$program" extract -q -j 1 "$1" >out 2>err; } 2>&1) || fail "exit of $1"
    echo $((10#${t/./}))
}

shapes='mentions pattern persons foreign firms incidents hacks agencies charged counted
pronouns retract denials offices indicted unnamed home kinds tools list quotes nested
verbs upper figures leadin html unclosed'
for shape in $shapes; do
    case $shape in html | unclosed) ext=html ;; leadin) ext=md ;; *) ext=txt ;; esac
    n=2000 best=999 rounds=0
    while [ $rounds -lt 5 ]; do
        python3 "$grow" "$shape" $n >one.$ext
        python3 "$grow" "$shape" $((2 * n)) >two.$ext
        one=$(milliseconds one.$ext) two=$(milliseconds two.$ext)
        # Loading the lists is no part of it.
        ratio=$((100 * (two - 20) / (one > 21 ? one - 20 : 1)))
        if [ "$one" -lt 150 ] && [ $n -lt 64000 ]; then
            n=$((2 * n))
            continue
        fi
        rounds=$((rounds + 1))
        [ $ratio -ge $best ] || best=$ratio
        [ $best -gt 300 ] || break
    done
    [ $best -le 300 ] || fail "$shape: $n takes $one ms, twice that $two ms"
done

# Nothing of this may take long
python3 -c 'print("and China hacked the UK " * 40000)' >sentence.txt
python3 -c 'print("x" * 16000000)' >word.txt
python3 "$grow" commas 10000 >commas.txt
expect 0 timeout 60 "$program" build -q sentence.txt -o s.graphml
expect 0 timeout 60 "$program" extract -q word.txt
expect 0 timeout 60 "$program" extract -q commas.txt
finish
