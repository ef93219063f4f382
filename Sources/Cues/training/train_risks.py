#!/usr/bin/env python3
"""Trains the model of risks: train_risks.py TRAIN.jsonl > ../Model/RiskWeights.swift

One logistic regression for each risk over the features of one sentence (see train.py), the same
result on every run. The messages of risks.tsv were written for this project; what no risk sounds
like is learned from calm ones of messages.tsv and from some of the sources of train.py, too, in
which hardly any is. With --check prints how well four fifths of the messages tell the rest. Needs
numpy and scipy.
"""

import json
import re
import sys

import numpy as np

import features
import train

# In the order of `Tag`.
RISKS = "LGPRMUVSE"
LEAST_ROWS, LEAST_ROWS_OF_PAIR = 2, 5
# In logits.
LEAST_WEIGHT_OF_PAIR = 1
EPOCHS, L2 = 45, 3e-6
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
    texts = [features.features(text) for text, _ in rows]
    labels = np.array([[risk in letters for risk in RISKS] for _, letters in rows], np.float32)
    asked = np.ones_like(labels)
    names = train.known(texts, LEAST_ROWS, LEAST_ROWS_OF_PAIR)
    sentences = train.matrix(texts, names)
    weights, _ = train.fit(sentences, labels, asked, L2, EPOCHS)
    names, sentences = train.telling(names, sentences, weights, LEAST_WEIGHT_OF_PAIR)
    return names, *train.fit(sentences, labels, asked, L2, EPOCHS)


def chances(model, texts):
    names, weights, bias = model
    logits = train.matrix([features.features(text) for text in texts], names) @ weights + bias
    return 1 / (1 + np.exp(-logits))


def check(messages, harmless):
    found, wanted = [], []
    for fold in range(5):
        rest = [row for index, m in enumerate(messages) if index % 5 != fold for row in m]
        model = fit(rest + harmless)
        for message in messages[fold::5]:
            found.append(chances(model, [text for text, _ in message]).max(0))
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
    names, weights, bias = fit([row for message in messages for row in message] + harmless)
    lanes = np.zeros((len(names) + 1, len(train.HEADS)), np.float32)
    lanes[:, : len(RISKS)] = np.vstack([weights, bias])
    train.write(train.folded(names, lanes[:-1]), lanes[-1], "risk", "train_risks.py")


if __name__ == "__main__":
    main()
