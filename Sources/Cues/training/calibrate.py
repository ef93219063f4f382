#!/usr/bin/env python3
"""Fits slope and offset of each head: calibrate.py HANDOVER DEV.jsonl SOURCES.json held-out*.tsv

Asks `handover cues`. Prints, for each head, the factor for its present slope and offset and what to
add to the offset then, for `Mood`; and how many of a hundred readers agreed by range of `upset`, for
each source. Needs numpy.
"""

import json
import subprocess
import sys

import numpy as np

import train

HEADS = "upset anger anxiety joy gratitude confusion disappointment distress frustration".split()
SOURCES = "airline own goemotions tse te_emotion uss_mwoz uss_ccpe".split()


def fit(x, y, weight):
    a, b = 1.0, 0.0
    for _ in range(50):
        p = 1 / (1 + np.exp(-(a * x + b)))
        slope = np.array([(weight * (p - y) * x).sum(), (weight * (p - y)).sum()])
        bend = weight * p * (1 - p) + 1e-9
        square = np.array([[(bend * x * x).sum(), (bend * x).sum()], [(bend * x).sum(), bend.sum()]])
        step = np.linalg.solve(square, slope)
        a, b = a - step[0], b - step[1]
    return a, b


def main():
    handover, dev, sources, *held_out = sys.argv[1:]
    rows = [json.loads(line) for line in open(dev, encoding="utf-8")]
    known = json.load(open(sources, encoding="utf-8"))["known"] | {"own": HEADS}
    for line in (line for path in held_out for line in open(path, encoding="utf-8")):
        letters, text = train.BRACKET.sub(r"\2", line.rstrip("\n")).split("\t")
        label = [train.LETTERS[letter] for letter in letters if letter in train.LETTERS]
        rows.append({"id": f"own-{len(rows)}", "text": text, "label": label, "source": "own"})
    questions = "".join(json.dumps({"id": r["id"], "text": r["text"]}) + "\n" for r in rows)
    told = subprocess.run([handover, "cues"], input=questions.encode(), capture_output=True)
    answers = {}
    for line in told.stdout.decode().splitlines():
        answer = json.loads(line)
        answers[answer["id"]] = answer["scores"]
    rows = [row for row in rows if answers.get(row["id"]) and row["source"] in SOURCES]
    for head in HEADS:
        some = [row for row in rows if head in known[row["source"]]]
        p = np.clip([answers[row["id"]][head] for row in some], 1e-4, 1 - 1e-4)
        y = np.array([head in row["label"] for row in some], float)
        source = np.array([row["source"] for row in some])
        weight = np.zeros(len(some))
        for name in set(source):
            weight[source == name] = 1000 / (source == name).sum()
        a, b = fit(np.log(p / (1 - p)), y, weight)
        print(f"{head}: times {a:.3f}, plus {b:.3f}")
        if head != "upset":
            continue
        for name in SOURCES:
            cells = []
            for low in (0, 0.2, 0.4, 0.6, 0.8):
                inside = (source == name) & (p >= low) & (p < low + 0.2)
                if inside.any():
                    cells.append(f"{low:.1f}+ {100 * y[inside].mean():.0f} of {inside.sum()}")
            print(f"  {name}: " + ", ".join(cells))


if __name__ == "__main__":
    main()
