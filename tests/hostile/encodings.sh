# One text in six encodings is one graph; damaged text is repaired and counted.
. "$(dirname "$0")/../src/cli/lib.sh"
make_articles
mkdir in
plain='The German government said Café Müller’s “hackers” were behind the attack on Microsoft. Norway accused China of hacking the Norwegian parliament.'
# The same name, so that the ids are the same; places are those of the file.
graph() {
    cp "$1" a.txt
    expect 0 a extract -q a.txt "${@:3}" -o a.jsonl
    sed 's/"span":\[[0-9,]*\]//' a.jsonl >in/"$2".jsonl
}
printf '%s\n' "$plain" >u8; graph u8 u8
printf '\xef\xbb\xbf%s\n' "$plain" >bom; graph bom bom
for e in UTF-16 UTF-16LE UTF-16BE; do
    printf '%s\n' "$plain" | iconv -f UTF-8 -t $e >$e
done
graph UTF-16 u16; graph UTF-16LE u16le --encoding UTF-16LE; graph UTF-16BE u16be --encoding UTF-16BE
printf '%s\n' "$plain" | iconv -f UTF-8 -t WINDOWS-1252 >w; graph w w --encoding windows-1252
for g in bom u16 u16le u16be w; do same in/$g.jsonl in/u8.jsonl; done

check "claims" test -s in/u8.jsonl

for bad in '\xc0\xaf' '\xed\xa0\x80' '\xf4\x90\x80\x80' '\xff' '\xe2\x82' '\x00' '\x01' '\x1b' '\xef\xbf\xbe'; do
    printf "China hacked Norway.$bad Russia hacked Peru.\n" >b.txt
    expect 0 a extract b.txt
    tells 'byte 20'; says '"Peru"'; says '"Norway"'
    expect 3 a extract -q --strict b.txt
done

# GraphML in an encoding that the parser would hand on
a build -q news -o g.graphml
for e in UTF-7 ISO-2022-JP EUC-JP UTF-32; do
    sed "1s/UTF-8/$e/" g.graphml >e.graphml
    expect 1 a stats e.graphml; tells 'e.graphml:1'
done
finish
