#!/usr/bin/env python3
"""Trains the model of risks: train_risks.py TRAIN.jsonl > ../RiskWeights.swift

One logistic regression for each risk over the words of one sentence and their first letters, L2,
Adam, the same result on every run. The messages of risks.tsv were written for this project; what no
risk sounds like is learned from calm ones of messages.tsv and from some of the sources of train.py,
too, in which hardly any is. With --check prints how well four fifths of the messages tell the rest.
Needs numpy.
"""

import collections
import json
import re
import sys

import numpy as np

import features
import train

# In the order of `Tag`.
RISKS = "LGPRMUVSE"
LEAST_ROWS = 2
STEPS, RATE, L2 = 250, 0.05, 1e-5
# Messages of other sources. With more of them the risks themselves are found less often.
OTHERS = 4000
_END = re.compile(r"[.!?\n]+(?!\d)")


def load():
    """Sentences with the letters of the risks that their words show, by message."""
    found = []
    for line in open(train.HERE / "risks.tsv", encoding="utf-8"):
        line = line.rstrip("\n").split("\t")[1]
        text, marks, position = "", [], 0
        for match in train.BRACKET.finditer(line):
            text += line[position : match.start()]
            marks.append((len(text), len(text) + len(match.group(2)), match.group(1)))
            text += match.group(2)
            position = match.end()
        text += line[position:]
        found.append([(text[start:end], shown(start, end, marks)) for start, end in parts(text)])
    return found


def calm():
    """Sentences of messages that nobody would call a risk: those without any feeling, or glad."""
    lines = (line.rstrip("\n").split("\t") for line in open(train.HERE / "messages.tsv", encoding="utf-8"))
    texts = [text for letters, text in lines if not set(letters) & set("UAFXDS")]
    return [(text[start:end], set()) for text in texts for start, end in parts(text)]


def others(path):
    """Sentences of messages about anything."""
    rows = (json.loads(line) for line in open(path, encoding="utf-8"))
    texts = [row["text"] for row in rows if row["source"] in train.SOURCES]
    some = texts[:: len(texts) // OTHERS]
    return [(text[start:end], set()) for text in some for start, end in parts(text)]


def parts(text):
    """Where the sentences of a text begin and end."""
    ends = [match.end() for match in _END.finditer(text)] + [len(text)]
    return [(start, end) for start, end in zip([0] + ends, ends) if text[start:end].strip()]


def shown(start, end, marks):
    letters = set()
    for mark_start, mark_end, some in marks:
        shared = min(end, mark_end) - max(start, mark_start)
        if shared > 0.3 * min(end - start, mark_end - mark_start):
            letters |= set(some)
    return letters


def fit(rows):
    names = [features.with_stems(features.features(text)) for text, _ in rows]
    counts = collections.Counter(name for some in names for name in set(some))
    known = sorted(name for name in counts if counts[name] >= LEAST_ROWS)
    ids = {name: index for index, name in enumerate(known)}
    columns = [[ids[name] for name in some if name in ids] for some in names]
    owners = np.repeat(np.arange(len(rows)), [len(some) for some in columns])
    values = np.concatenate([np.full(len(some), max(1, len(some)) ** -0.5) for some in columns])
    columns = np.concatenate([np.array(some, int) for some in columns])
    weights = np.zeros((len(known) + 1, len(RISKS)))
    weights[-1] = -3
    for risk, letter in enumerate(RISKS):
        wanted = np.array([letter in letters for _, letters in rows], float)
        own = weights[:, risk]
        mean, spread = np.zeros_like(own), np.zeros_like(own)
        for step in range(1, STEPS + 1):
            logits = np.bincount(owners, own[columns] * values, len(rows)) + own[-1]
            error = (1 / (1 + np.exp(-logits)) - wanted) / len(rows)
            slope = np.append(np.bincount(columns, error[owners] * values, len(known)), error.sum())
            slope[:-1] += L2 * own[:-1]
            mean += 0.1 * (slope - mean)
            spread += 0.001 * (slope * slope - spread)
            own -= RATE * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-8)
    return known, ids, weights


def chances(model, text):
    _, ids, weights = model
    names = features.with_stems(features.features(text))
    some = [ids[name] for name in names if name in ids]
    logits = weights[some].sum(0) / max(1, len(some)) ** 0.5 + weights[-1]
    return 1 / (1 + np.exp(-logits))


def check(messages, harmless):
    found, wanted = [], []
    for fold in range(5):
        rest = [row for index, m in enumerate(messages) if index % 5 != fold for row in m]
        model = fit(rest + harmless)
        for message in messages[fold::5]:
            found.append(np.max([chances(model, text) for text, _ in message], 0))
            letters = set().union(*(some for _, some in message))
            wanted.append([letter in letters for letter in RISKS])
    found, wanted = np.array(found), np.array(wanted)
    for chance in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        hits = found >= chance
        right = (hits & wanted).sum(0)
        print(
            f"from {chance}: precision {right.sum() / hits.sum():.2f},"
            f" recall {right.sum() / wanted.sum():.2f};",
            " ".join(
                f"{letter} {one:.2f}/{other:.2f}"
                for letter, one, other in zip(
                    RISKS, right / np.maximum(1, hits.sum(0)), right / wanted.sum(0)
                )
            ),
        )


def main():
    messages = load()
    harmless = calm() + others(sys.argv[1])
    if "--check" in sys.argv:
        check(messages, harmless)
        return
    names, ids, weights = fit([row for message in messages for row in message] + harmless)
    lanes = np.zeros((len(weights), len(train.HEADS)), np.float32)
    lanes[:, : len(RISKS)] = weights
    entries = train.folded(names, ids, lanes[:-1])
    train.write(entries, lanes[-1], "risk", "train_risks.py")


if __name__ == "__main__":
    main()
