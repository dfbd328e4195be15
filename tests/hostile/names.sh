# Names made to break formats go from a list of the user's through every format and back.
. "$(dirname "$0")/../src/cli/lib.sh"
command -v python3 >/dev/null || { echo 'no python3'; exit 77; }
python3 - <<'END2'
import json
names = ['Evil "];x->y[ Corp', "Trail Corp\\", "Back \\N Corp", "Tag <b>bold</b> Corp",
         "Cdata ]]> Corp", "Amp &amp; &lt; Corp", "Quote 'q' Corp", "=HYPERLINK Corp",
         "javascript:alert Corp", "Bidi \u202eproC Corp", "Zero\u200bwidth Corp",
         "Emoji \U0001f47e Corp", "\u0645\u0627\u0643 Corp", "Percent %s%n Corp", "Pipe | Corp",
         "Long " + "Very" * 25 + " Corp"]
with open("evil.lex", "w") as lex, open("evil.txt", "w") as text:
    for i, name in enumerate(names):
        quoted = name.replace("\\", "\\\\").replace('"', '\\"')
        lex.write(f'organization "{quoted}"\n')
        lex.write(f'organization "Plain{i} Corporation" alias="{quoted}"\n')
        text.write(f"Russia hacked {name} in 2020, {name} said. China hacked Plain{i} Corporation.\n\n")
END2
expect 0 a lexicon check evil.lex
expect 0 a build -q --lexicon evil.lex evil.txt -o g.graphml -o g.dot -o g.svg --title '"];x->y[ </svg> ]]>'
for f in g.graphml g.svg; do
    expect 0 python3 -c "import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])" $f
done
command -v dot >/dev/null && expect 0 dot -Tcanon g.dot -o canon.dot
expect 0 a convert -q g.graphml -o c.graphml -o c.dot --title '"];x->y[ </svg> ]]>'; same c.graphml g.graphml; same c.dot g.dot
expect 0 a extract -q --lexicon evil.lex evil.txt -o c.jsonl
expect 0 a merge -q c.jsonl -o m.graphml; same m.graphml g.graphml
expect 0 python3 -c "
import json
for line in open('c.jsonl', encoding='utf-8'): json.loads(line)"
expect 0 a stats --json g.graphml; expect 0 a stats g.graphml
expect 0 a explain g.graphml Russia

# A bad list: position and reason, nothing done
for line in 'actor "no end' 'actor' 'nothing "X"' 'actor "X" country=ZZZZ' 'actor "X" part-of="Nowhere at all"' \
    $'actor "a\nb"' $'actor "\xff"' 'actor "X" alias=' ; do
    printf '# a list\n%s\n' "$line" >bad.lex
    rm -f n.graphml
    expect 1 a build -q --lexicon bad.lex evil.txt -o n.graphml
    tells 'bad.lex:'
    [ ! -e n.graphml ] || fail "a graph with the list '$line'"
done
expect 4 a build -q --lexicon /dev/zero evil.txt -o n.graphml
printf 'actor "%10000s"\n' x >long.lex; expect 4 a lexicon check long.lex; tells 'long.lex:1'
head -c 100000 /dev/urandom >junk.lex; expect 1 a lexicon check junk.lex; tells 'junk.lex'
finish
