#!/usr/bin/env python3
"""How many names of the reference lists do our own lists know?

  coverage.py DATA_DIR REFERENCE_DIR [--misses N] [--floor KIND=PERCENT ...]

DATA_DIR holds our *.lex files, REFERENCE_DIR misp_actors.jsonl, misp_agencies.jsonl and
phoenix_countries.jsonl. Prints a table; --misses lists what is missing, the entries
with most synonyms first. Exit 1 if a floor is not met, 77 (skipped) without the
reference.

The reference is looked at, never copied: what is missing is written by hand, if it
matters.
"""
import argparse
import json
import os
import re
import sys
import unicodedata

ATTRIBUTE = re.compile(
    r'\s([a-z][a-z0-9-]*)=("(?:[^"\\]|\\["\\])*"|[A-Za-z0-9\-_.+,]+)')
HEAD = re.compile(r'([a-z0-9-]+) "((?:[^"\\]|\\["\\])*)"')
ISO = "/usr/share/iso-codes/json/iso_3166-1.json"
# Names that the extractor knows by their form, listed or not.
FORM = re.compile(
    r"(apt|unc|ta|fin|uac|tag|dev|storm|unk|cl-sta|cl-cri|uat|sidewinder)[- ]?\d+$"
    r"|\w+ (typhoon|blizzard|sandstorm|sleet|tempest|tsunami|flood|rain|panda|bear"
    r"|kitten|chollima|spider|jackal|leopard|tiger|buffalo|wolf|hawk|crane)$", re.I)
NAMES = ("alias", "acronym", "short", "demonym", "capital", "seat", "government",
         "label")


def fold(name):
    """Letters and digits only, in lower case, without marks."""
    plain = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]+", "", plain) or plain.strip()


def records(path):
    """(kind, head, attributes) of each record of a .lex file."""
    with open(path, encoding="utf-8") as f:
        text = f.read().replace("\\\n", " ")
    for line in text.split("\n"):
        m = HEAD.match(line.strip())
        if not m:
            continue
        found = ATTRIBUTE.findall(" " + line[m.end():])
        yield m.group(1), m.group(2), {k: v.strip('"') for k, v in found}


def our_names(data, kinds):
    """Folded name -> set of countries it stands for ('' where none is given)."""
    names = {}
    if "country" in kinds and os.path.isfile(ISO):
        with open(ISO, encoding="utf-8") as f:
            for c in json.load(f)["3166-1"]:
                names.setdefault(fold(c["name"]), set()).add(c["alpha_2"])
    for file in sorted(os.listdir(data)):
        if not file.endswith(".lex"):
            continue
        for kind, head, a in records(os.path.join(data, file)):
            if kind not in kinds:
                continue
            country = a.get("code") or a.get("country", "")
            values = [head] + [v for k in NAMES for v in a.get(k, "").split("|")]
            for value in filter(None, values):
                names.setdefault(fold(value), set()).add(country)
    return names


def jsonl(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def actors(reference):
    """A group counts as known if one of its names is; each name counts as well."""
    rows = []
    for r in jsonl(os.path.join(reference, "misp_actors.jsonl")):
        g = r["gold"]
        synonyms = [s for s in g["synonyms"] if not re.match(r"G\d{4}$", s)]
        rows.append((g["name"], [g["name"]] + synonyms, g["country_iso2"],
                     g["suspected_state_sponsor"]))
    return [("actors, all", rows), ("actors, all, or known by form", rows),
            ("actors with 3 or more names", [r for r in rows if len(r[1]) >= 3]),
            ("actors with a suspected sponsor", [r for r in rows if r[3]]),
            ("sponsored, or known by form", [r for r in rows if r[3]])]


def agencies(reference):
    rows = []
    for r in jsonl(os.path.join(reference, "misp_agencies.jsonl")):
        g = r["gold"]
        english = re.sub(r"\s*[(–].*", "", r["text"])
        acronym = re.findall(r"\(([^)]{2,12})\)", r["text"])
        base = re.sub(r"\s*\(.*\)", "", g["name"])
        rows.append((g["name"], [base, english] + acronym + g["synonyms"],
                     g["country_iso2"], None))
    cyber = {"US", "GB", "RU", "CN", "IR", "KP", "IL", "UA", "DE", "FR", "NL", "KR",
             "JP", "AU",
            "CA", "NZ", "EE", "LV", "LT", "PL", "FI", "SE", "NO", "DK", "CZ"}
    return [("agencies, all", rows),
            ("agencies of 25 states in the news", [r for r in rows if r[2] in cyber])]


def countries(reference):
    """The first entry is the name; demonyms follow, then towns and provinces."""
    rows = []
    for r in jsonl(os.path.join(reference, "phoenix_countries.jsonl")):
        listed = r["gold"]["names_demonyms_cities"]
        rows.append((r["text"], [r["text"]] + listed[:2], None, None))
    return [("countries", rows)]


def known(row, names, by_country, by_form=False):
    found = 0
    for name in row[1]:
        of = names.get(fold(name), ())
        found += bool(by_form and FORM.match(name)) or (
            bool(of) and (not by_country or row[2] in of or "" in of))
    return found


def main():
    p = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    p.add_argument("data")
    p.add_argument("reference")
    p.add_argument("--misses", type=int, default=0)
    p.add_argument("--floor", action="append", default=[])
    a = p.parse_args()
    if not os.path.isfile(os.path.join(a.reference, "misp_actors.jsonl")):
        print(f"skipped: no reference lists in '{a.reference}'")
        return 77
    floors = {k: float(v) for k, v in (f.rsplit("=", 1) for f in a.floor)}
    bad = False
    jobs = [(actors, ("actor", "malware", "agency", "incident"), False),
            (agencies, ("agency",), True), (countries, ("country",), False)]
    print(f"{'':36}{'entries':>9}{'known':>8}{'%':>7}{'names':>8}{'known':>8}{'%':>7}")
    for job, kinds, by_country in jobs:
        names = our_names(a.data, kinds)
        for title, rows in job(a.reference):
            hits = [known(r, names, by_country, "by form" in title) for r in rows]
            n, ok = len(rows), sum(h > 0 for h in hits)
            all_names, ok_names = sum(len(r[1]) for r in rows), sum(hits)
            print(f"{title:36}{n:9}{ok:8}{100 * ok / n:7.1f}"
                  f"{all_names:8}{ok_names:8}{100 * ok_names / all_names:7.1f}")
            if 100 * ok / n < floors.get(title, 0):
                print(f"  below the floor of {floors[title]:.0f} %")
                bad = True
            missed = sorted((r for r, h in zip(rows, hits) if not h),
                            key=lambda r: (-len(r[1]), r[0]))
            for r in missed[:a.misses]:
                print(f"    {r[0]} [{r[2] or '-'}] " + ", ".join(r[1][1:8]))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
