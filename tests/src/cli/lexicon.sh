# lexicon import: a list from elsewhere reaches the graph, whatever is in it.
. "$(dirname "$0")/lib.sh"

cat >cluster.json <<'END'
{"type": "threat-actor", "values": [
  {"value": "Copper Heron", "uuid": "0a", "meta": {"country": "CN",
   "synonyms": ["UNC9901", "G9901", "SEA"], "cfr-suspected-state-sponsor": "China"}},
  {"value": "APT28", "uuid": "0b", "meta": {"synonyms": ["Brass Heron"]}}]}
END
cat >bundle.json <<'END'
{"type": "bundle", "id": "bundle--1", "objects": [
  {"type": "malware", "id": "malware--1", "name": "TeaKettle", "external_references": [
    {"source_name": "mitre-attack", "external_id": "S9901", "url": "https://example.org"}]}]}
END
cat >a.txt <<'END'
Germany blamed UNC9901 for the hack of Siemens. UNC9901 used TeaKettle. France accused
Brass Heron of hacking Airbus.
END

expect 0 a lexicon import cluster.json bundle.json -o mine.lex
tells '1 too short'; tells '3 records'; tells '1 known already'
expect 0 a lexicon check mine.lex
says 'mine.lex: 3 records, no mistake'
expect 0 a lexicon import cluster.json bundle.json; printf '%s\n' "$out" >again.lex
same mine.lex again.lex
gzip -k cluster.json
expect 0 a lexicon import cluster.json.gz bundle.json -o packed.lex; same mine.lex packed.lex

# A word that an earlier record has among its spellings would never ask for its frames
cat >words.lex <<'END'
verb "waylay" past=waylaid alias="bushwhack"
frame "waylay" pos=verb event=attack subject=culprit object=target
verb "bushwhack"
frame "bushwhack" pos=verb event=attack subject=culprit object=target in=target
noun "bushwhack"
END
expect 0 a lexicon check words.lex; says 'words.lex: 5 records, no mistake'
tells "words.lex:3:1: verb 'bushwhack' goes by the frames of 'waylay' (words.lex:1)"
! printf '%s' "$err" | grep -q "noun 'bushwhack'" || fail 'a noun without frames is named'

# Its names and ids are in claims and graph, and in other formats of the graph
expect 0 a lexicon show 'brass heron' --lexicon mine.lex; says APT28
expect 0 a extract a.txt --lexicon mine.lex
says '"label":"Copper Heron"'; says '"external_ids":["mitre-attack:G9901","misp-galaxy:0a"]'
expect 0 a build a.txt --lexicon mine.lex -o g.graphml -o g.stix.json
check 'ids in GraphML' grep -q 'misp-galaxy:0a|mitre-attack:G9901' g.graphml
check 'ids of what was known' grep -q 'misp-galaxy:0b' g.graphml
check 'ids in STIX' grep -q '"source_name": "mitre-attack", "external_id": "S9901"' g.stix.json
! grep -q 'n_label">Brass Heron<' g.graphml || fail 'a known group became two'
expect 0 a lexicon import g.stix.json --lexicon mine.lex; tells 'known already'

# What cannot be read leaves the output as it was
cp mine.lex before.lex
printf '{"type": "bundle", "objects": [\n{"type": "malware", "name": "x}]}' >cut.json
expect 1 a lexicon import cluster.json cut.json -o mine.lex; tells 'cut.json:2:'
same mine.lex before.lex
expect 1 a lexicon import a.txt; tells 'a.txt:1:1: a JSON object was expected'
expect 1 a lexicon import missing.json -o mine.lex; tells 'missing.json'
printf '{"type": "sector", "values": []}' >sector.json
expect 1 a lexicon import sector.json; tells "type 'sector'"
expect 2 a lexicon import; tells 'name one'
expect 2 a lexicon import cluster.json -o x.svg; tells 'writes text'
same mine.lex before.lex

# 100 MB that mean no good: a message, in bounded memory
head -c 100000000 /dev/zero | tr '\0' '[' >deep.json
{ printf '{"values": ['; head -c 10000000 /dev/zero | sed 's/\x0/{"value":1},/g'
  printf '0], "type": "rat"}'; } | head -c 100000000 >wide.json
(
    [ -n "${ATG_SANITIZED-}" ] && [ "$ATG_SANITIZED" != 0 ] || ulimit -v 1500000
    expect 1 a lexicon import deep.json; tells 'deep.json:1:1'
    expect 1 a lexicon import wide.json; tells 'wide.json:1:'
    exit "$failures"
) || fail 'hostile files'
no_temporary

finish
