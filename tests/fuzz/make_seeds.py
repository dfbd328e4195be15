"""Seeds for the fuzzers: make_seeds.py FOLDER TOOL

Puts the samples, whole and by paragraphs, into FOLDER/pipeline, with the byte in front
that chooses the format; their graphs, claims and a list into FOLDER/graphml; lists of others
and the sample themes into FOLDER/lists. TOOL is the program."""
import os
import pathlib
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent.parent.parent
FORMATS = {".txt": b"\0", ".html": b"\1", ".md": b"\2", ".jsonl": b"\0"}


def put(folder, name, data):
    (folder / name).write_bytes(data)


def main():
    out, tool = pathlib.Path(sys.argv[1]), sys.argv[2]
    for part in ("pipeline", "graphml", "lists"):
        os.makedirs(out / part, exist_ok=True)
    for path in sorted((here / "samples").glob("*.*")):
        if path.suffix not in FORMATS:
            continue
        text = path.read_bytes()
        kind = FORMATS[path.suffix]
        put(out / "pipeline", path.name, kind + text)
        for i, part in enumerate(text.split(b"\n\n")):
            put(out / "pipeline", f"{path.name}.{i}", kind + part)
        graph = subprocess.run([tool, "build", "-q", str(path), "--format", "graphml", "-o", "-"],
                               capture_output=True, check=False).stdout
        put(out / "graphml", path.name + ".graphml", b"\0" + graph[:20000])
        claims = subprocess.run([tool, "extract", "-q", str(path)],
                                capture_output=True, check=False).stdout
        put(out / "graphml", path.name + ".claims", b"\1" + b"\n".join(claims.split(b"\n")[:3]))
    put(out / "graphml", "empty.graphml", b'\0<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
        b'<graph edgedefault="directed"></graph></graphml>')
    put(out / "graphml", "list", b'\2actor "Copper Heron" country=FR alias="UNC9901"\n'
        b'verb "hack" class="attack"\n')
    for path in sorted((here / "samples" / "themes").glob("*.theme")):
        put(out / "lists", path.name, b"\1" + path.read_bytes())
    put(out / "lists", "misp", b'\0{"type": "threat-actor", "values": [{"value": "Copper '
        b'Heron", "uuid": "u-1", "meta": {"synonyms": ["UNC9901"], "country": "FR"}}]}')
    put(out / "lists", "stix", b'\0{"type": "bundle", "objects": [{"type": "intrusion-set", '
        b'"name": "Copper Heron", "aliases": ["Verdigris"], "external_references": '
        b'[{"source_name": "mitre-attack", "external_id": "G9901"}]}]}')


if __name__ == "__main__":
    main()
