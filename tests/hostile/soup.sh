# Token soups: no crash, and the graph of what comes out can be read again.
. "$(dirname "$0")/../src/cli/lib.sh"
command -v python3 >/dev/null || { echo 'no python3'; exit 77; }
python3 - <<'END2'
import random
rng = random.Random(20)
words = ("China Russia accused hacked said that was behind the attack on denied charged four "
         "Chinese nationals GRU APT28 Microsoft who which and or , ; : . ( ) [ ] \" “ ” ‘ ’ ' — – - "
         "'s ’s of by for in it they he its known as Foreign Minister Ada Novak 2020 May $3 million "
         "not may withdrew claim group ministry no if ? ! ... <p> & % / \\ U.S. Corp. Inc").split()
soups = [" ".join(rng.choice(words) for _ in range(4000)) for _ in range(6)]
soups += ["".join(rng.choice(".,;:!?()[]{}\"'“”‘’—–-/\\|<>&%$#@*") for _ in range(20000)),
          "([{" * 5000, ")]}" * 5000, "," * 10000, ", " * 10000, '"“‘' * 5000, "’”\"" * 5000,
          "China Russia Ada Novak " * 500, "and China " * 400, "hacked accused denied said " * 500,
          "\u202e\u200b\u0301" * 3000, "\U0001f47e " * 3000, "’s " * 5000, "- \n" * 5000, "# \n" * 5000,
          "The EU said, " * 2000, "who who who " * 2000, "A. B. C. " * 3000, "1 2 3,000.5 $ % " * 2000]
for i, s in enumerate(soups):
    for ext in ("txt", "md", "html"):
        open(f"{i:02}.{ext}", "w", encoding="utf-8").write(s)
END2
for ext in txt md html; do
    expect 0 a extract -q ./*.$ext -o c.jsonl
    expect 0 a build -q ./*.$ext -o g.graphml
    expect 0 a convert -q g.graphml -o c.graphml; same c.graphml g.graphml
    expect 0 a merge -q c.jsonl -o m.graphml; same m.graphml g.graphml
done
finish
