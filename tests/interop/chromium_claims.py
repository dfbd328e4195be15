#!/usr/bin/env python3
"""chromium_claims.py crafted | network NODES: claims (docs/claims.md) for tests of the report.

crafted: a few claims with everything that a page shows, and texts made to break pages.
network: about NODES nodes, three times as many edges, a few hubs; same number, same
claims."""
import json
import sys

HOSTILE = [
    "</script><script>attack()</script>",
    "<!--<script>",
    "<img src=x onerror=attack()>",
    "\" onmouseover=\"attack()",
    "javascript:attack()",
    "]]><b>bold</b>",
    "\u2028attack()\u2029",
    "\u202eright to left",
    "=HYPERLINK(\"http://example.org\")",
    "&lt;b&gt; &amp;",
    "{{scripts}}",
    "$& $1 ${attack()} `attack()`",
    "__proto__",
    "constructor",
    "x" * 9000,
]


def entity(ntype, label, key=None, **more):
    return {"type": ntype, "key": key or f"{ntype}:{label.lower()}", "label": label,
            "mentions": 1, **more}


def claim(subject, relation, thing, document, at, sentence, status="asserted", **more):
    return {"schema": "attrigraph-claims/1", "subject": subject, "relation": relation,
            "object": thing, "status": status, "basis": "text", **more,
            "document": document, "span": [at, at + len(sentence.encode())],
            "sentence": sentence, "pattern": "made"}


def crafted():
    news = {"id": "news/exchange.txt", "title": "Exchange hack laid at China's door",
            "date": "2021-07-19", "url": "https://example.org/exchange?a=1&b=2",
            "source": "Example News"}
    blog = {"id": "blog.txt", "title": "A second look", "date": "2022-03",
            "url": "javascript:attack()"}
    undated = {"id": "undated.txt"}
    china = entity("country", "China", "country:CN", aliases=["Beijing", "Zh\u014dnggu\u00f3"])
    britain = entity("country", "United Kingdom", "country:GB")
    ncsc = entity("agency", "National Cyber Security Centre", aliases=["NCSC"])
    firm = entity("organization", "Microsoft")
    actor = entity("actor", "HAFNIUM")
    hack = entity("incident", "Exchange hack", "incident:0", name="Exchange hack",
                  kind="hack", year=2021, target={"key": firm["key"], "label": "Microsoft"})
    blamed = "Britain said that China was behind the Exchange hack."
    doubt = "It may have been HAFNIUM, a blog believes."
    denied = "Beijing denied it."
    rows = [
        claim(hack, "attributed-to", china, news, 10, blamed),
        claim(hack, "attributed-by", britain, news, 10, blamed, kind="political"),
        claim(china, "accused-by", britain, news, 10, blamed, kind="political"),
        claim(hack, "denied-by", china, news, 90, denied),
        claim(hack, "targets", firm, news, 120, "Microsoft's servers were hit."),
        claim(hack, "attributed-to", china, blog, 5, "China did the Exchange hack."),
        claim(hack, "attributed-to", actor, blog, 40, doubt, "hedged"),
        claim(actor, "affiliated-with", china, undated, 0, "HAFNIUM works for China."),
        claim(ncsc, "part-of", britain, undated, 30, "", basis="reference"),
        claim(hack, "originates-from", china, blog, 60, "It did not come from China.",
              "denied"),
    ]
    for i, text in enumerate(HOSTILE):
        page = {"id": f"h{i}-{text[:40]}", "title": text[:200],
                "url": ("https://example.org/?q=" if i % 2 else "") + text[:80],
                "source": text[:40]}
        group = entity("actor", text, f"actor:h{i}:{text[:40]}", aliases=[text[:30] + " too"])
        rows.append(claim(group, "affiliated-with", china, page, i, text, date="2023"))
    return rows


class Numbers:
    """The same on every machine; low numbers come more often than high ones."""

    def __init__(self):
        self.state = 1

    def below(self, n):
        self.state = (self.state * 1664525 + 1013904223) % 2 ** 32
        return (self.state >> 8) % n

    def skewed(self, n):
        return self.below(self.below(n) + 1)


def network(nodes):
    pick = Numbers()
    share = {"country": 30, "agency": 8, "organization": 6, "actor": 7, "person": 20,
             "malware": 20}
    names = {"country": "Country", "agency": "Ministry of Affairs", "organization":
             "Company", "actor": "Group", "person": "Speaker", "malware": "Tool"}
    pool = {kind: [entity(kind, f"{names[kind]} {i}") for i in range(max(1, nodes // n))]
            for kind, n in share.items()}

    def one(*kinds):
        group = pool[kinds[pick.below(len(kinds))]]
        return group[pick.skewed(len(group))]

    rows = []
    incidents = nodes - sum(map(len, pool.values()))
    for i in range(incidents):
        document = {"id": f"d{i // 3}.txt", "title": f"Article {i // 3}",
                    "date": f"{2010 + i % 14}-{1 + i % 12:02}-{1 + i % 28:02}"}
        thing = entity("incident", f"Operation {i}", f"incident:{i}", kind="hack",
                       name=f"Operation {i}")
        target, culprit = one("organization", "agency"), one("country", "actor")
        said = f"Somebody was blamed for operation {i}, which hit {target['label']}."
        status = ("asserted", "asserted", "hedged", "denied")[pick.below(4)]
        add = lambda s, r, o, st="asserted": rows.append(
            claim(s, r, o, document, i * 100, said, st))
        add(thing, "targets", target)
        add(thing, "attributed-to", culprit, status)
        for _ in range(1 + pick.below(2)):
            source = one("country", "agency", "organization", "person")
            add(thing, "attributed-by", source)
            if source is not culprit:
                add(culprit, "accused-by", source)
        add(thing, "uses", one("malware"))
        if pick.below(3) == 0:
            add(thing, "denied-by", culprit)
        member, state = one("actor"), one("country")
        add(member, "affiliated-with", state, status)
    for kind in pool:
        for thing in pool[kind]:
            goal = one("country")
            if kind in ("agency", "person"):
                relation = "part-of" if kind == "agency" else "official-of"
                rows.append(claim(thing, relation, goal, {"id": "lists.txt"}, 0,
                                  f"{thing['label']} belongs there."))
    return rows


def main():
    rows = crafted() if sys.argv[1:] == ["crafted"] else network(int(sys.argv[2]))
    for row in rows:
        print(json.dumps(row, ensure_ascii=False))


main()
