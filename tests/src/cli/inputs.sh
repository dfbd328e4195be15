# What may be given as input: every bad one is named, the others go on, nothing crashes.
. "$(dirname "$0")/lib.sh"
make_articles
good=news/exchange.txt
a extract -q $good >good.jsonl

# bad NAME TEXT: beside a good input it is named with TEXT, counted, and changes nothing
bad() {
    expect 1 a extract $good "$1"
    tells "$2"; tells '1 failed'
    printf '%s\n' "$out" | cmp -s - good.jsonl || fail "claims changed by '$1'"
    rm -f none.graphml
    expect 1 a build "$1" -o none.graphml
    tells "$2"
    [ ! -e none.graphml ] || fail "a graph of nothing but '$1'"
}

: >empty.txt; bad empty.txt 'empty'
bad missing.txt 'missing.txt'
head -c 4096 /dev/urandom >junk.txt; bad junk.txt 'binary'
cp /bin/true program.txt; bad program.txt 'program'
printf '%%PDF-1.4\n%%\xe2\xe3\xcf\xd3\n' >paper.pdf; bad paper.pdf 'paper.pdf'
mkfifo pipe; bad pipe 'FIFO'
bad /dev/zero 'device'
[ ! -e /dev/full ] || bad /dev/full 'device'
if [ "$(id -u)" != 0 ]; then
    cp $good secret.txt; chmod 0 secret.txt; bad secret.txt 'ermission'
fi
mkdir -p loop/in && ln -s .. loop/in/back && cp $good loop/in/a.txt
expect 1 a extract loop; tells 'link back'
ln -s nowhere.txt dangling.txt; bad dangling.txt 'dangling.txt'
if command -v python3 >/dev/null; then
    python3 -c "import socket; s = socket.socket(socket.AF_UNIX); s.bind('sock')"
    bad sock 'socket'
fi
echo '{"no": "text"}' >bad.jsonl; bad bad.jsonl 'bad.jsonl:1'
head -c 3000000 /dev/zero | gzip -1 >zeros.txt.gz; bad zeros.txt.gz 'binary'
yes 'No word of it.' | head -c 300000000 | gzip -9 >bomb.txt.gz
expect 4 a extract $good bomb.txt.gz; tells 'bomb.txt.gz'
a build -q news -o g.graphml
bad g.graphml 'convert'

# Limits have a code of their own, where nothing worse happened
yes 'China hacked Norway.' | head -n 1000 >long.txt
expect 4 a extract $good long.txt --max-bytes 10K; tells 'long.txt'
expect 0 a extract $good long.txt --max-bytes 1M
expect 1 a extract long.txt missing.txt --max-bytes 10K
expect 4 a build long.txt --max-bytes 10K -o l.graphml; tells 'nothing was written'
expect 1 a build long.txt missing.txt --max-bytes 10K -o l.graphml
[ ! -e l.graphml ] || fail 'a graph of nothing but an article beyond the limit'
expect 4 a stats g.graphml --max-bytes 100
expect 4 a merge good.jsonl --max-bytes 10 -o m.graphml
[ ! -e m.graphml ] || fail 'a graph of claims beyond the limit'

# Folders: articles are picked, hidden files and others are not, and nobody complains
mkdir -p mixed/.hidden && cp news/* mixed/ && cp $good mixed/.hidden/x.txt
cp /bin/true mixed/program; cp junk.txt mixed/photo.jpg; echo x >mixed/a.graph
expect 0 a extract mixed; tells '3 documents'
mkdir bare
expect 0 a extract bare $good; tells 'nothing to read'
expect 1 a build bare -o none.graphml; tells 'nothing to read'; tells 'no document'
expect 0 a extract news $good news/../$good; tells '3 documents'

# Repairs
printf 'China hacked Norway\xff\xfe in May.\n' >latin.txt
expect 0 a extract latin.txt; tells 'warning:'; tells 'byte 19'; tells '1 repaired'
expect 3 a extract --strict latin.txt; says '"schema"'
expect 3 a build --strict latin.txt -o s.graphml
expect 0 a extract --strict $good
expect 0 a extract --strict --encoding latin1 latin.txt
expect 1 a extract --encoding klingon $good; tells 'klingon'
printf 'China hacked\0 Norway.\n' >nul.txt
expect 0 a extract nul.txt; tells 'repaired'

# Names that would change a terminal or a format
evil=$(printf 'news/\033[31mred\nline\342\200\256.txt')
cp $good "$evil"
expect 0 a extract "$evil"; says '\\x1b[31mred'
expect 1 a extract "$(printf 'gone\033[2J.txt')"; tells '\x1b[2J'
case $err in *$'\033'*) fail 'an escape reached the terminal' ;; esac
odd=$(printf 'news/\377odd.txt')
cp $good "$odd"
expect 0 a build "$odd" -o odd.graphml -o odd.svg -o odd.dot
expect 0 a stats odd.graphml
rm "$evil" "$odd"

# Long lines, long words, no end of a sentence: time grows with the text
big=2
[ "${ATG_SANITIZED:-0}" = 0 ] && big=16
head -c $((big << 20)) /dev/zero | tr '\0' 'a' >word.txt
expect 0 a extract word.txt
yes 'China ' | tr -d '\n' | head -c $((big << 18)) >line.txt
expect 0 a extract line.txt
yes 'the UK accused China of hacking Norway and' | tr '\n' ' ' | head -c $((big << 16)) >run-on.txt
expect 0 a build run-on.txt -o big.graphml
{ yes '<div>' | head -n 100000; echo '<p>China hacked Norway.</p>'; } >deep.html
expect 0 a extract deep.html

# Graphs and claims from elsewhere
a build -q $good -o b1.graphml
for text in '' 'no xml' '<graphml/>' '<!DOCTYPE x [<!ENTITY a "b">]><graphml>&a;</graphml>' \
    '{"schema":"attrigraph-claims/9"}' '{' '[1]'; do
    printf '%s' "$text" >bad.graphml
    for verb in 'stats bad.graphml' 'explain bad.graphml China' 'convert bad.graphml -o c.dot'; do
        expect 1 a $verb
        tells 'bad.graphml'
    done
done
[ ! -e c.dot ] || fail 'convert wrote a file from a bad graph'
sed 's/"date":"2021-07-19"/"date":"19 July"/' good.jsonl >dated.jsonl
expect 1 a merge dated.jsonl -o m.graphml; tells 'dated.jsonl:1:'; tells "'19 July' is not a date"
sed '0,/>2021-07-19</s//>2021-02-30</' b1.graphml >dated.graphml
expect 1 a stats dated.graphml; tells 'dated.graphml:'; tells "'2021-02-30', which is no date"
expect 1 a merge bad.graphml good.jsonl -o m.graphml; tells 'bad.graphml'
a build -q $good -o b.graphml; same b.graphml m.graphml
expect 1 a merge bad.graphml -o n.graphml; [ ! -e n.graphml ] || fail 'merge of nothing'
expect 1 a stats pipe; tells 'FIFO'

# A page that declares an encoding that does not exist is read as UTF-8, and that is all
echo '<html><head><meta charset="ut"></head><body><p>Russia hacked Oslo Bank.</p>' >odd.html
expect 0 a extract odd.html; says '"targets"'
finish
