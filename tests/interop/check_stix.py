"""check_stix.py FILE [GRAPHML]: is it a STIX 2.1 bundle, by the OASIS validator?

All recommended checks but three are errors here: ids of version 5 (103), names of
relationships that the standard does not have (202) and addresses without a hash (302)
are meant. Then the ids are computed again by Python's own uuid5, and the objects are
counted against the same graph as GraphML.
"""
import json
import sys
import uuid
import xml.etree.ElementTree as et

import stix2validator

OURS = uuid.UUID("a7c6fd35-639c-48e4-8956-8bbcac6fd867")
OBSERVABLES = uuid.UUID("00abedb4-aa42-466c-9c01-fed23315a9b7")
RELATIONS = """attributed-to attributed-by accused-by charged-by arrested-by
    sanctioned-by condemned-by denied-by targets exploits uses affiliated-with
    official-of part-of originates-from""".split()
faults = []


def fault(text):
    faults.append(text)
    print("stix:", text)


def validate(path):
    options = stix2validator.ValidationOptions(
        version="2.1", strict=True, enforce_refs=True, disabled="103,202,302",
        silent=True)
    results = stix2validator.validate_file(path, options)
    for r in ([results.fatal] if results.fatal else []) + results.object_results:
        for e in getattr(r, "errors", [r]):
            fault(f"validator: {e}")
    if not results.is_valid:
        fault("the validator says no")


def ours(o):
    for name, e in o.get("extensions", {}).items():
        return e
    return None


def canonical(text):
    return json.dumps({"name": text}, ensure_ascii=False, separators=(",", ":"))


def check_ids(objects):
    for o in objects:
        if o["type"] == "software":
            name, space = canonical(o["name"]), OBSERVABLES
        elif o["type"] == "report":
            name, space = "report|" + o["external_references"][0]["external_id"], OURS
        elif ours(o) and "key" in ours(o):
            name, space = o["type"] + "|" + ours(o)["key"], OURS
        elif o["type"] in ("relationship", "note") and ours(o):
            ends = o.get("object_refs") or [o["source_ref"], o["target_ref"]]
            name = "|".join([o["type"], ends[0], ours(o)["relation"], ends[-1]])
            space = OURS
        else:
            continue
        want = f"{o['type']}--{uuid.uuid5(space, name)}"
        if o["id"] != want:
            fault(f"{o['id']} should be {want}")


def count(objects, graphml):
    ns = "{http://graphml.graphdrawing.org/xmlns}"
    root = et.parse(graphml).getroot()
    nodes = {n.get("id") for n in root.iter(ns + "node")}
    edges = list(root.iter(ns + "edge"))
    denied = sum(any(d.get("key") == "e_status" and d.text == "denied" for d in e)
                 for e in edges)
    places = {ours(o)["key"] for o in objects if o["type"] == "location"}
    things = [o for o in objects if ours(o) and "node_type" in ours(o)]
    claims = [o for o in objects if o["type"] == "relationship" and ours(o)]
    notes = [o for o in objects if o["type"] == "note"]
    for name, got, want in (("nodes", len(things) - len(places), len(nodes)),
                            ("relationships", len(claims), len(edges) - denied),
                            ("notes", len(notes), denied)):
        if got != want:
            fault(f"{got} {name}, but GraphML has {want}")


def main(path, graphml=None):
    with open(path, encoding="utf-8") as f:
        objects = json.load(f)["objects"]
    validate(path)
    check_ids(objects)
    for o in objects:
        relation = (ours(o) or {}).get("relation")
        if relation and relation not in RELATIONS:
            fault(f"relation {relation}")
    if graphml:
        count(objects, graphml)
    print(f"stix: {path}: {len(objects)} objects, {len(faults)} faults")
    return 1 if faults else 0


sys.exit(main(*sys.argv[1:]))
