# Documents that say nothing of the field are counted and read no further; those that do,
# however it is written, are read.
. "$(dirname "$0")/lib.sh"

# 3,000 bytes of harbour news
for i in $(seq 40); do
    echo "On day $i the harbour was full of small boats, and nobody had to wait long."
done >plain.txt
official='Foreign Secretary Dominic Raab said so in London.'
cat plain.txt >harbour.txt; echo "$official" >>harbour.txt
cat plain.txt >field.txt; echo "$official Russia hacked the port of Oslo." >>field.txt

expect 0 a extract harbour.txt; tells '1 document, 1 outside the field, 0 claims'
expect 0 a extract --all-documents harbour.txt; says 'official-of'
case $err in *outside*) fail 'outside, though all documents were asked for' ;; esac
expect 0 a extract field.txt; says 'official-of'; says '"targets"'
case $err in *outside*) fail 'a hack is outside the field' ;; esac
expect 0 a extract harbour.txt field.txt plain.txt
tells '3 documents, 2 outside the field'
expect 0 a extract --trace harbour.txt; says 'outside the field'
expect 0 a build harbour.txt field.txt -o g.graphml
tells '2 documents, 1 outside the field'
expect 0 a build harbour.txt -o g.graphml; tells '--all-documents'

# The same claims with and without, and in any number of threads
a extract -q field.txt harbour.txt >some.jsonl
a extract -q field.txt >one.jsonl; same some.jsonl one.jsonl
a extract -q -j 3 field.txt harbour.txt >three.jsonl; same some.jsonl three.jsonl

# A statement of a sentence or two needs no cue, a longer one a deed
echo "$official" >tiny.txt
expect 0 a extract tiny.txt; says 'official-of'
{ head -n 10 plain.txt; echo 'Norway blamed Russia for it.'; } >statement.txt
expect 0 a extract statement.txt
case $err in *outside*) fail 'a statement that blames is outside' ;; esac
{ head -n 10 plain.txt; echo "$official"; } >notice.txt
expect 0 a extract notice.txt; tells '1 outside'

# Words that markup, encodings and JSON hide
page() { printf '<!DOCTYPE html><html><head><title>%s</title></head><body>%s<article>' "$1" "$2"
    sed 's/.*/<p>&<\/p>/' plain.txt; printf '<p>%s</p></article></body></html>' "$3"; }
inside() { expect 0 a extract "$1"; case $err in *outside*) fail "outside: $1" ;; esac; }
page 'Port' '' 'Russia h&#97;cked the port of Oslo.' >number.html; inside number.html
page 'Port' '' 'Russia ha<b>cked</b> the port of Oslo.' >tag.html; inside tag.html
page 'Port' '' 'Russia ha&shy;cked the port of Oslo.' >shy.html; inside shy.html
page 'Port of Oslo hacked' '' 'It was Russia.' >title.html; inside title.html
page 'Port' '<nav><a href="/x">Hackers hacked a bank: malware</a></nav>' 'Fish.' >menu.html
expect 0 a extract menu.html; tells '1 outside'
sed 's/hacked/ha\xc2\xadcked/' field.txt >shy.txt; inside shy.txt
if command -v iconv >/dev/null; then
    iconv -t UTF-16 field.txt >utf16.txt; inside utf16.txt
    iconv -t UTF-16 harbour.txt >utf16h.txt
    expect 0 a extract utf16h.txt; tells '1 outside'
fi
{ cat plain.txt; echo 'They used a **zero**-day of the port.'; } >bold.md; inside bold.md
record() { printf '{"id": "%s", "title": "%s", "text": "%s' "$1" "$2" ''
    tr '\n' ' ' <plain.txt; printf '%s"}\n' "$3"; }
record a 'Port' 'Russia\nhacked\nOslo.' >a.jsonl; inside a.jsonl
record b 'Port' 'Russia \u0068acked Oslo.' >b.jsonl; inside b.jsonl
record c 'Oslo port hacked' 'It was Russia.' >c.jsonl; inside c.jsonl
record d 'Port' 'It was Russia.' >d.jsonl
expect 0 a extract d.jsonl; tells '1 outside'
cat a.jsonl d.jsonl b.jsonl d.jsonl >all.jsonl
expect 0 a extract all.jsonl; tells '4 documents, 2 outside'

# What cannot be read is named all the same, and what was repaired is counted
{ cat d.jsonl; echo '{"id": "x", "text": 5}'; printf '{"text": "bro'; } >bad.jsonl
expect 1 a extract bad.jsonl; tells 'bad.jsonl:2'; tells '1 outside'
{ cat harbour.txt; printf 'x\xffy\n'; } >broken.txt
expect 3 a extract --strict broken.txt; tells '1 characters replaced'

# Cues of one's own
echo 'list "scope" words="boat*"' >mine.lex
expect 0 a extract --lexicon mine.lex harbour.txt; says 'official-of'
echo 'list "scope" words="bo*at"' >bad.lex
expect 1 a extract --lexicon bad.lex harbour.txt; tells "bad.lex:1:14: word 'bo*at'"
echo 'actor "Harbour Seal Nine"' >actor.lex
sed 's/small boats/Harbour Seal Nine boats/' harbour.txt >seal.txt
expect 0 a extract --lexicon actor.lex seal.txt; says 'official-of'
finish
