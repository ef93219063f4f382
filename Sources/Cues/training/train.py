#!/usr/bin/env python3
"""Trains the linear model: train.py TRAIN.jsonl SOURCES.json > ../MoodWeights.swift

One logistic regression for each head over words, `NOT_` words and the first letters of words, L2,
Adam, the same result on every run. Only rows of the sources below are taken: their licences allow
weights made from them to be shipped (see README.md). messages.tsv and risks.tsv are this project's
own. Needs numpy.
"""

import base64
import collections
import json
import pathlib
import re
import sys

import numpy as np

import features

HEADS = (
    "upset anger anxiety joy gratitude confusion disappointment distress neg neu pos".split()
)
SOURCES = ("goemotions", "tse", "xed")
# What an own message counts for: they are few, and what the reader is for. Thanks and the like are
# said everywhere with the same words.
OWN = {head: 1.6 for head in HEADS} | dict(
    anxiety=1.2, gratitude=0.25, confusion=0.3, disappointment=0.45, distress=3
)
LETTERS = dict(U="upset", A="anger", X="anxiety", J="joy", G="gratitude", C="confusion") | dict(
    D="disappointment", S="distress"
)
HERE = pathlib.Path(__file__).parent
BRACKET = re.compile(r"\[([A-Z]+):([^\]]*)\]")
LEAST_ROWS = 5
EPOCHS, BATCH, RATE = 20, 512, 0.05
L2 = np.array([9, 3, 9, 9, 20, 20, 20, 10, 9, 9, 9], np.float32) * 1e-6
# Who is upset also sounds negative, at times confused, and not joyful: with a part of those heads
# that of upset carries over better to dialogues, where few words of anger fall.
UPSET_TOO = {"neg": 0.25, "joy": -0.2, "confusion": 0.05}


def load(path, sources_path):
    """Features, labels and what was asked of each row."""
    texts, labels, asked = labelled(path, sources_path)
    own_texts, own_labels = messages("messages.tsv", "risks.tsv")
    return (
        texts + own_texts,
        np.concatenate([labels, own_labels]),
        np.concatenate([asked, own_labels * 0 + [OWN[head] for head in HEADS]]),
    )


def messages(*names):
    """Own messages that were asked for feelings; README.md tells the format."""
    texts, labels = [], []
    for line in (line for name in names for line in open(HERE / name, encoding="utf-8")):
        letters, text = line.rstrip("\n").split("\t")
        if letters == "?":
            continue
        texts.append(features.features(BRACKET.sub(r"\2", text)))
        heads = {LETTERS[letter] for letter in letters if letter in LETTERS}
        is_upset, is_glad = "upset" in heads, bool(heads & {"joy", "gratitude"})
        sentiment = "neg" if is_upset else "pos" if is_glad else "neu"
        labels.append([head in heads or head == sentiment for head in HEADS])
    return texts, np.array(labels, np.float32)


def labelled(path, sources_path):
    known = json.load(open(sources_path, encoding="utf-8"))["known"]
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    rows = [row for row in rows if row["source"] in SOURCES]
    labels = np.zeros((len(rows), len(HEADS)), np.float32)
    asked = np.zeros_like(labels)
    for i, row in enumerate(rows):
        tags = known[row["source"]]
        for j, head in enumerate(HEADS):
            if head in tags or j >= 8 and "sentiment" in tags:
                asked[i, j] = 1
                labels[i, j] = head in row["label"]
        if not labels[i, 8:].any():
            asked[i, 8:] = 0
    return [features.features(row["text"]) for row in rows], labels, asked


def matrix(texts, ids):
    """Rows, columns and values; the square root of the length keeps long texts in bounds."""
    starts, columns, values = [0], [], []
    for names in texts:
        counts = collections.Counter(ids[n] for n in features.with_stems(names) if n in ids)
        total = max(1, sum(counts.values()))
        columns += counts.keys()
        values += [count / total**0.5 for count in counts.values()]
        starts.append(len(columns))
    return np.array(starts), np.array(columns, np.int32), np.array(values, np.float32)


def product(weights, bias, rows, columns, values, count):
    parts = weights[columns] * values[:, None]
    return bias + np.stack(
        [np.bincount(rows, parts[:, head], count) for head in range(len(HEADS))], 1
    )


def train(texts, ids, labels, asked):
    starts, columns, values = matrix(texts, ids)
    random = np.random.default_rng(7)
    weights = np.zeros((len(ids), len(HEADS)), np.float32)
    bias = np.zeros(len(HEADS), np.float32)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    bias_first, bias_second = np.zeros_like(bias), np.zeros_like(bias)
    steps = EPOCHS * (len(texts) // BATCH)
    step = 0
    for _ in range(EPOCHS):
        order = random.permutation(len(texts))
        for at in range(0, len(texts) - BATCH + 1, BATCH):
            batch = order[at : at + BATCH]
            begin = starts[batch]
            length = starts[batch + 1] - begin
            rows = np.repeat(np.arange(BATCH), length)
            inside = np.arange(length.sum()) - np.repeat(np.cumsum(length) - length, length)
            taken = np.repeat(begin, length) + inside
            some, value = columns[taken], values[taken]
            chance = 1 / (1 + np.exp(-product(weights, bias, rows, some, value, BATCH)))
            error = (chance - labels[batch]) * asked[batch] / BATCH
            parts = error[rows] * value[:, None]
            slope = L2 * weights
            for head in range(len(HEADS)):
                slope[:, head] += np.bincount(some, parts[:, head], len(ids))
            bias_slope = error.sum(0)
            step += 1
            rate = RATE * (1 - 0.9 * step / steps)
            for target, gradient, mean, spread in (
                (weights, slope, first, second),
                (bias, bias_slope, bias_first, bias_second),
            ):
                mean += 0.1 * (gradient - mean)
                spread += 0.001 * (gradient * gradient - spread)
                target -= rate * (mean / (1 - 0.9**step)) / (
                    np.sqrt(spread / (1 - 0.999**step)) + 1e-8
                )
    logits = product(
        weights, bias, np.repeat(np.arange(len(texts)), np.diff(starts)), columns, values,
        len(texts),
    )
    weights, bias, logits = mixed(weights, bias, logits)
    return weights, bias, logits.mean(0), logits.std(0)


def mixed(weights, bias, logits):
    spread = logits.std(0)
    share = np.eye(len(HEADS), dtype=np.float32)
    for head, part in UPSET_TOO.items():
        share[HEADS.index(head), 0] = part * spread[0] / spread[HEADS.index(head)]
    return weights @ share, bias @ share, logits @ share


def folded(names, ids, weights):
    """The weights of a word with those of its stems, and how many features that were."""
    entries = {}
    for name in names:
        parts = [name] + features.stems(name) if "~" not in name else [name]
        known = [ids[part] for part in parts if part in ids]
        entries[name] = (weights[known].sum(0), len(known))
    return entries


def main():
    texts, labels, asked = load(*sys.argv[1:3])
    counts = collections.Counter()
    for names in texts:
        counts.update(set(features.with_stems(names)))
    # The frequent ones first: their order tells the reader how often a word occurs.
    names = [name for name in counts if counts[name] >= LEAST_ROWS]
    names.sort(key=lambda name: (-counts[name], name))
    ids = {name: index for index, name in enumerate(names)}
    weights, bias, mean, spread = train(texts, ids, labels, asked)
    weights = weights / spread
    bias = (bias - mean) / spread
    write(folded(names, ids, weights), bias, "mood", "train.py")


def write(entries, bias, name, script):
    """Weights of 8 bits in Swift; the largest of a head is 127 steps of its scale."""
    scale = np.max([np.abs(vector) for vector, _ in entries.values()], 0) / 127
    scale[scale == 0] = 1
    words = []
    for word, (vector, count) in entries.items():
        bytes_ = np.round(vector / scale).astype(np.int8).tobytes() + bytes([count])
        shown = word.replace("NOT_", "-", 1) if word.startswith("NOT_") else word
        words.append(shown + " " + base64.b64encode(bytes_).decode())

    def numbers(values):
        text = [f"{value:.6g}" for value in values]
        return ",\n            ".join(", ".join(text[i : i + 6]) for i in range(0, len(text), 6))

    print(f"// Made by training/{script}; sources and licences in training/README.md.")
    print(f"extension LinearModel.Weights {{\n    static let {name} = LinearModel.Weights(")
    print(f"        scale: [\n            {numbers(scale)},\n        ],")
    print(f"        bias: [\n            {numbers(bias)},\n        ],")
    print("        // Feature, then 11 weights of 8 bits and a count in base64.")
    print('        entries: #"""')
    line = "           "
    for word in words:
        if len(line) + 1 + len(word) > 96:
            print(line)
            line = "           "
        line += " " + word
    print(line)
    print('            """#)\n}')


if __name__ == "__main__":
    main()
