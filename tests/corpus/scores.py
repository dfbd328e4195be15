#!/usr/bin/env python3
"""Scores the program against the annotated documents and holds it to floors.

  scores.py PROGRAM SHARED CORPUS

SHARED is the folder with score.py and gold/; where it is missing the test is skipped
(exit 77). CORPUS is this folder: documents of our own in the same format. The floors stand
a little below what was reached; raise them when it rises, never lower them for a change
that only helps elsewhere.
"""
import json, os, shlex, subprocess, sys, tempfile

# set: (nodes F1, edges F1, edges precision, most false assertions)
FLOORS = {
    'seeds': (0.85, 0.80, 0.95, 0),
    'merged': (0.92, 0.83, 0.92, 0),
    'dev': (0.95, 0.893, 0.965, 0),
    'corpus': (0.85, 0.735, 0.925, 3),
}


def score(program, shared, gold):
    """Figures of one set, as score.py prints them to JSON."""
    with tempfile.TemporaryDirectory() as tmp:
        out = os.path.join(tmp, 'figures.json')
        run = f'{shlex.quote(program)} build {{text}} -o {{graph}}'
        r = subprocess.run([sys.executable, os.path.join(shared, 'score.py'), '--gold', gold,
                            '--run', run, '--json', out], capture_output=True, text=True)
        if r.returncode != 0:
            raise SystemExit(f'score.py failed on {gold}: {r.stderr[-400:]}')
        with open(out, encoding='utf-8') as f:
            return json.load(f)


def main():
    program, shared, corpus = sys.argv[1:4]
    if not os.path.exists(os.path.join(shared, 'score.py')):
        print(f'skipped: no {shared}/score.py')
        return 77
    bad = 0
    for name, (nodes, edges, precision, false) in FLOORS.items():
        gold = corpus if name == 'corpus' else os.path.join(shared, 'gold', name)
        f = score(program, shared, gold)
        wrong = sum(d['never'][0] for d in f['documents'])
        ok = (f['node'][2] >= nodes and f['edge'][2] >= edges and
              f['edge'][0] >= precision and wrong <= false)
        bad += not ok
        print(f"{name:7} nodes F1 {f['node'][2]:.3f} (floor {nodes})  edges F1 "
              f"{f['edge'][2]:.3f} ({edges}) P {f['edge'][0]:.3f} ({precision})  false "
              f"assertions {wrong} (at most {false}){'' if ok else '   BELOW'}")
    print(f'{len(FLOORS) - bad} passed, {bad} failed')
    return 1 if bad else 0


sys.exit(main())
