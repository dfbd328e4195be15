# Every verb does what its help says; every mistake on the command line is answered.
. "$(dirname "$0")/lib.sh"
make_articles

# help: each verb is listed, and its own help begins with examples and lists what it takes
expect 0 a help
verbs=$(printf '%s\n' "$out" | sed -n '/^verbs$/,/^$/s/^  \([a-z]*\) .*/\1/p')
for verb in build extract merge convert stats explain lexicon formats help version; do
    case " $(echo $verbs) " in *" $verb "*) ;; *) fail "help does not list $verb" ;; esac
done
for verb in $verbs; do
    expect 0 a help "$verb"
    says "$verb: "
    says "usage: attrigraph $verb"
    says "  attrigraph $verb"
    page=$out
    ! printf '%s\n' "$out" | grep -q ' $' || fail "help $verb has a blank at a line's end"
    [ "$(printf '%s\n' "$out" | sed -n 3p | cut -c 1-12)" = '  attrigraph' ] ||
        fail "help $verb does not begin with an example"
    expect 0 a "$verb" --help
    [ "$out" = "$page" ] || fail "$verb --help differs from help $verb"
    expect 0 a "$verb" -h
    # Every option that the page lists is taken, no other is.
    for option in $(printf '%s\n' "$page" | grep -o -- ' --[a-z-]*  *[A-Za-z]' |
        grep -o -- '--[a-z-]*' | sort -u); do
        "$program" "$verb" "$option" >.o 2>.e </dev/null
        ! grep -q "no option" .e || fail "$verb does not take $option"
    done
    expect 2 a "$verb" --frobnicate
    tells "no option '--frobnicate'"
done
expect 2 a build x --figure timeline -o y; tells "'--figure' here; it belongs to render"
mkdir folder
for verb in 'stats folder' 'convert folder -o y.svg' 'explain folder China'; do
    expect 1 a $verb; tells "'folder' is a folder"; tells 'attrigraph build folder'
done
expect 0 a --help; says 'exit: 0 done'
expect 0 a --version; says 'attrigraph 0.'
expect 2 a; tells 'verbs'
expect 2 a help nonsense; tells "no verb 'nonsense'"
expect 2 a help bild; tells "'build'"

# The manual has every verb and every option
manual=$(sed 's/\\//g' "$source_dir/docs/attrigraph.1")
for verb in $verbs; do
    case $manual in *"attrigraph $verb"*) ;; *) fail "the manual lacks $verb" ;; esac
    for option in $(a help "$verb" | sed -n '/^options$/,$s/^  .*\(--[a-z-]*\) .*/\1/p'); do
        case $manual in *"$option"*) ;; *) fail "the manual lacks $option" ;; esac
    done
done

# Completion asks the program
complete_words() {
    # shellcheck source=/dev/null
    . "$source_dir/docs/attrigraph.bash"
    COMP_WORDS=(attrigraph "$@") COMP_CWORD=$#
    _attrigraph "$program"
    echo "${COMPREPLY[*]}"
}
[ "$(complete_words bu)" = build ] || fail 'completion of a verb'
[ "$(complete_words build --enc)" = --encoding ] || fail 'completion of an option'
[ "$(complete_words build --format gr)" = graphml ] || fail 'completion of a format'
[ "$(complete_words render --figure ti)" = timeline ] || fail 'completion of a figure'
[ "$(complete_words help ex)" = 'extract explain' ] || fail 'completion of help'

# What is near is named
expect 2 a bulid news; tells "did you mean 'build'"; tells 'convert'
expect 2 a build news --encodign x -o g.graphml; tells "did you mean '--encoding'"
expect 2 a build news -o g.garphml; tells "did you mean 'graphml'"; tells 'pdf'
expect 2 a build news -o g.graphml --format svgg; tells "did you mean 'svg'"
expect 2 a build news -o nothing; tells 'extension'
expect 2 a build news -o -; tells '--format'
expect 2 a build news; tells '-o'
expect 2 a build -o g.graphml; tells 'needs more'
expect 2 a build news -o
tells 'needs a value'
expect 2 a build news -o a.svg -o a.svg; tells 'twice'
expect 2 a build news -o a.svg -o ./a.svg; tells 'twice'
expect 2 a build news -o ''; tells 'empty'
expect 2 a build news --jobs 0 -o a.svg; tells 'whole number'
expect 2 a build news --jobs 1.5 -o a.svg; tells 'whole number'
expect 2 a build news --jobs x -o a.svg
expect 2 a build news --width 5 -o a.svg; tells 'width'
expect 2 a build news --strict=yes -o a.svg; tells 'takes no value'
expect 2 a build news --input-format docx -o a.svg; tells 'markdown'
expect 2 a build news --engine dto -o a.svg; tells "'dot'"
expect 2 a convert a b -o c.svg; tells "'b'"
expect 2 a lexicon frob; tells 'lexicon check'
expect 2 a lexicon show; tells 'one name'
[ ! -e g.graphml ] && [ ! -e a.svg ] || fail 'a usage error has written a file'

# build and extract, merge, convert
expect 0 a build news -o g.graphml -o g.dot
tells 'attrigraph: 3 documents, '; tells ' nodes, '; tells ' edges in '
expect 0 a build -q news -o g.graphml; tells_nothing
expect 0 a build --quiet --output=g2.graphml news; same g.graphml g2.graphml
expect 0 a build -qog2.graphml news; same g.graphml g2.graphml
expect 0 a build -q --form graphml -o g3 news; same g.graphml g3
expect 0 a build -q -o g4.svg --format graphml -o g4.dot news
same g.graphml g4.svg; same g.dot g4.dot
expect 0 a build -q -o - --format graphml news; printf '%s\n' "$out" | cmp -s - g.graphml ||
    fail '-o - differs from a file'
expect 0 a extract news; says '"schema":"attrigraph-claims/1"'; tells 'claims in'
printf '%s\n' "$out" >c.jsonl
expect 0 a extract news -o c2.jsonl; same c.jsonl c2.jsonl
expect 0 a extract --trace news/exchange.txt; says 'document news/exchange.txt'; says 'sentence 1'
expect 2 a extract news -o a -o b; tells 'one output'
expect 2 a stats g.graphml -o a -o b; tells 'one output'
expect 2 a explain g.graphml China -o a -o b; tells 'one output'
expect 2 a stats missing.graphml -o a.svg; tells 'writes text'
expect 0 a merge c.jsonl -o m.graphml; same m.graphml g.graphml
expect 0 a convert g.graphml -o c.dot; same c.dot g.dot
expect 0 a build news -q --drop-reference -o d.graphml
expect 0 a build news -q --evidence 1 -o e1.graphml
expect 0 a build news -q --evidence all -o e9.graphml

# stats
expect 0 a stats g.graphml; says 'attributed-to'; says 'by pagerank'; says 'country'
says 'China'
stats=$out
expect 0 a stats c.jsonl; [ "$out" = "$stats" ] || fail 'stats of claims and graph differ'
expect 0 a stats g.graphml --top 1
says 'How the sources agree'; says 'Claims that most documents state'
for metric in degree in_degree strength betweenness harmonic pagerank eigenvector core \
    hub authority clustering constraint mentions sources; do
    expect 0 a stats g.graphml --by "$metric"; says "by $metric"
done
expect 2 a stats g.graphml --by pagernk; tells "did you mean 'pagerank'"
expect 1 a stats g.graphml --by personal; tells '--from NODE'
expect 0 a stats g.graphml --by personal --from China; says 'by personal'
expect 1 a stats g.graphml --from Atlantis; tells 'Atlantis'
expect 2 a stats g.graphml --metrics most; tells 'standard'
for set in none basic standard all; do
    expect 0 a convert g.graphml -q --metrics $set -o $set.graphml
    expect 0 a build news -q --metrics $set -o b.graphml
    # without metrics the figure that places come from has other sizes
    [ $set = none ] || same b.graphml $set.graphml
    expect 0 a stats $set.graphml
done
same standard.graphml g.graphml
grep -q 'n_pagerank' none.graphml && fail 'metrics where none were asked for'
grep -q 'n_betweenness' basic.graphml && fail 'betweenness among the basic metrics'
grep -q 'e_bridge' standard.graphml || fail 'no bridges among the standard metrics'
grep -q 'n_constraint' all.graphml || fail 'no constraint among all metrics'
expect 0 a convert g.graphml --samples 4 --seed 7 -o s.graphml
tells 'estimates from 4 sources (seed 7)'
grep -q '<data key="g_samples">4<' s.graphml || fail 'the size of the sample is not told'
expect 0 a stats s.graphml; says 'standard error'
expect 0 a stats s.graphml --json; says '"standard_error"'
expect 0 a convert s.graphml -q --exact -o x.graphml; same x.graphml g.graphml
expect 0 a stats g.graphml --json; says '"schema": "attrigraph-stats/2"'
if command -v python3 >/dev/null; then
    check 'stats --json is no JSON' python3 -c 'import json,sys; json.load(sys.stdin)' <<<"$out"
fi
expect 0 a stats g.graphml -o s.txt; [ "$(cat s.txt)" = "$stats" ] || fail 'stats -o'

# explain: by label, alias, key, any case; what is not there
expect 0 a explain g.graphml China; says 'China (country), CN'; says 'news/exchange.txt, bytes '
page=$out
expect 0 a explain g.graphml CHINA; [ "$out" = "$page" ] || fail 'explain depends on case'
expect 0 a explain g.graphml country:CN; [ "$out" = "$page" ] || fail 'explain by key'
expect 0 a explain c.jsonl China; [ "$out" = "$page" ] || fail 'explain of claims'
expect 0 a explain g.graphml ncsc China; says 'National Cyber Security Centre'
expect 1 a explain g.graphml Chian; tells "'China'"
expect 1 a explain g.graphml xqzzy; tells 'no node'
# The bytes are those of the sentence
expect 0 a explain g.graphml HAFNIUM Russia; says 'no edge joins'
expect 0 a explain g.graphml 'people’s republic of china'; [ "$out" = "$page" ] ||
    fail 'explain by a name that only the lists know'
expect 0 a explain g.graphml Russia
span=$(printf '%s\n' "$out" | grep -m 1 -A 1 'news/parliament.md, bytes ')
from=$(printf '%s\n' "$span" | sed -n '1s/.*bytes \([0-9]*\) to .*/\1/p')
to=$(printf '%s\n' "$span" | sed -n '1s/.* to \([0-9]*\).*/\1/p')
sentence=$(printf '%s\n' "$span" | sed -n '2s/^ *//p')
[ "$(head -c "$to" news/parliament.md | tail -c +$((from + 1)) | tr '\n' ' ')" = "$sentence" ] ||
    fail 'the bytes that explain names are not those of the sentence'

# lexicon
expect 0 a lexicon check; says 'country'; says 'names'
expect 0 a lexicon show apt28; says 'actor'
expect 1 a lexicon show apt2888; tells 'near to it'
echo 'organization "Zyxo Widgets" alias="Zyxo"' >mine.lex
printf 'country "Nowhere"\n\nagency "X" country="\n' >bad.lex
expect 0 a lexicon check mine.lex; says 'mine.lex: 1 record'
expect 1 a lexicon check bad.lex mine.lex; tells 'bad.lex:3:'; says 'mine.lex: 1 record'
expect 1 a lexicon show Zyxo
expect 0 a lexicon show Zyxo --lexicon mine.lex; says 'Zyxo Widgets'
echo 'China hacked Zyxo Widgets.' >z.txt
expect 0 a extract z.txt --lexicon mine.lex; says '"label":"Zyxo Widgets"'
expect 1 a extract z.txt --lexicon bad.lex; tells 'bad.lex:3:'
expect 1 a extract z.txt --lexicon missing.lex; tells 'missing.lex'

expect 0 a formats
for format in graphml dot svg png pdf html; do says "$format"; done
finish
