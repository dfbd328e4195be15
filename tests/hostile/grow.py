"""Texts that grow: grow.py SHAPE N > FILE. Each takes about 60 bytes for each of N."""
import random
import sys

FIRST = "Ada Ben Cleo Dan Eva Finn Gina Hugo Ines Jan Kira Leo Mona Nils Olga Paul".split()
SYLLABLES = "ba co du fe gi ka lo mu ne pi ra so tu ve wi za".split()
COUNTRIES = ["China", "Russia", "Iran", "Norway", "France", "Germany", "Japan", "Estonia"]
rng = random.Random(7)


def name(i):
    """A surname of its own for every number."""
    out = ""
    for _ in range(4):
        out += SYLLABLES[i % 16]
        i //= 16
    return out.capitalize()


def person(i):
    return f"{FIRST[i % 16]} {name(i)}"


def firm(i):
    return f"{name(i)} {['Corporation', 'Bank', 'University', 'Systems'][i % 4]}"


def country(i):
    return COUNTRIES[i % 8]


SHAPES = {
    "mentions": lambda i: f"{country(i)} accused {country(i + 1)} of hacking {country(i + 2)}. ",
    "pattern": lambda i: "Norway said Russia was behind the attack on the Norwegian parliament. ",
    "persons": lambda i: f"Minister {person(i)} said {country(i)} hacked {country(i + 3)}. ",
    "foreign": lambda i: f"Foreign Minister {person(i)} of {country(i)} blamed {country(i + 1)}. ",
    "firms": lambda i: f"{country(i)} hacked {firm(i)} in {1990 + i % 30}. ",
    "incidents": lambda i: f"Russia was behind the {1990 + i % 30} attack on {firm(i)}. ",
    "hacks": lambda i: f"The {firm(i)} hack was blamed on the group {name(i)} Bear. ",
    "agencies": lambda i: f"The Ministry of {name(i)} of {country(i)} accused {country(i + 1)}. ",
    "charged": lambda i: f"The US charged {i % 9 + 2} Chinese nationals, {person(i)} and {person(i + 1)}, with hacking. ",
    "counted": lambda i: "The US charged four Chinese nationals over the attack. They hacked it. ",
    "sanctions": lambda i: f"The EU imposed sanctions on {person(i)}, an officer of the GRU. ",
    "pronouns": lambda i: "It said that they blamed it for it. The group said the attack was theirs. ",
    "groups": lambda i: f"The group, known as {name(i)} Panda, attacked the agency. ",
    "aliases": lambda i: f"{name(i)} Bear, also known as APT{i} or UNC{i + 9000}, hacked NATO. ",
    "acronyms": lambda i: f"The {name(i)} Security Agency ({name(i)[:3].upper()}{i}) blamed Iran. ",
    "list": lambda i: f"{person(i)}, ",
    "and": lambda i: f"and {name(i)} ",
    "said": lambda i: "said that it accused ",
    "commas": lambda i: ", ",
    "stops": lambda i: ". ",
    "quotes": lambda i: '"“\'‘',
    "brackets": lambda i: "([{",
    "nested": lambda i: f'"{country(i)} said “it was ‘hacked’ (by {country(i + 1)} [sic])',
    "verbs": lambda i: "hacked accused denied charged said was been being have ",
    "names": lambda i: f"{person(i)} ",
    "upper": lambda i: f"{person(i).upper()} OF THE {firm(i).upper()} ",
    "dates": lambda i: f"on {i % 28 + 1} May {1990 + i % 30} and in 2020, ",
    "figures": lambda i: f"The attack on {firm(i % 50)} hit {i} computers and cost ${i} million. ",
    "retract": lambda i: f"The EU said {country(i)} hacked {firm(i)}. The EU withdrew the claim. ",
    "denials": lambda i: f"{country(i)} was behind the attack on {firm(i)}. Peru denied it. ",
    "offices": lambda i: f"Jan Novak, minister of {name(i)}, said Iran hacked Peru. Jan Novak sanctioned it. ",
    "indicted": lambda i: f"{person(i)} was indicted over the attack. ",
    "unnamed": lambda i: f"An Iranian man was charged. {person(i % 40)} was arrested. ",
    "home": lambda i: f"Minister {person(i)} spoke. The country hacked the group. ",
    "kinds": lambda i: f"The heist at {firm(i)} was big. The campaign hit. The 1999 leak was theirs. ",
    "tools": lambda i: f"The {1980 + i % 40} attack with the Triton malware on {firm(i)}. The 2021 Triton attack. ",
    "headings": lambda i: f"## {country(i)} hacks {firm(i)}\n\n",
    "items": lambda i: f"- {person(i)}\n",
    "leadin": lambda i: f"The EU imposed sanctions on:\n\n- {person(i)}\n- {firm(i)}\n\n",
    "lines": lambda i: f"{person(i)}\n\n",
    "prose": lambda i: rng.choice([
        "The weather was mild and the harbour was full of small boats that day. ",
        f"According to {firm(rng.randrange(300))}, the attackers used stolen passwords. ",
        f"{country(i)} has denied that it was involved in the breach at the bank. ",
        "Researchers at the university wrote that the campaign lasted for two years.\n\n"]),
    "word": lambda i: "a" * 60,
    "html": lambda i: f"<div><p>{country(i)} hacked <b>{firm(i)}</b>.",
    "entities": lambda i: "&amp;&lt;&#8217;&nbsp;",
    "unclosed": lambda i: "<a href='x' <table><tr><td><ul><li>",
    "comments": lambda i: "<!-- x --><script>x</script><nav>y</nav>",
}

# Marks over and over, by the extension of the file they go into.
PARTS = {
    "txt": ["word ", "a", "a.-", ". ", '."', '" ', "x\n", "- ", "U.S. ", "China's ",
            "May 1 ", "Mr. A. "],
    "html": ["<div>", "<b>x", "<", "&", "&amp;", "<!--", "</x>", "<a b=c ", "<p title='",
             "<li>One.", "<br>", "<nav><b>", "<nav><b></nav>"],
    "md": ["[", "[a](b) ", "*a_", "> ", "```\n"],
}
for extension, parts in PARTS.items():
    for k, part in enumerate(parts):
        SHAPES[f"{extension}-{k}"] = lambda i, part=part: part * 12


def main():
    shape, n = sys.argv[1], int(sys.argv[2])
    make = SHAPES[shape]
    if shape.split("-")[0] in ("html", "entities", "unclosed", "comments"):
        sys.stdout.write("<!DOCTYPE html><html><body><article>")
    sys.stdout.write("".join(make(i) for i in range(n)))
    sys.stdout.write("\n")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        print(" ".join(SHAPES))
    else:
        main()
