#!/usr/bin/env python3
"""Trains the linear model: train.py TRAIN.jsonl SOURCES.json > ../Model/MoodWeights.swift

One logistic regression for each head over words, `NOT_` words, the first letters of words and pairs
of neighbours, L2, Adam, the same result on every run. Only rows of the sources below are taken:
their licences allow weights made from them to be shipped (see README.md). messages.tsv and risks.tsv
are this project's own. Needs numpy and scipy.
"""

import base64
import collections
import json
import pathlib
import re
import sys

import numpy as np
import scipy.sparse

import features

HEADS = (
    "upset anger anxiety joy gratitude confusion disappointment distress neg neu pos"
    " frustration".split()
)
SENTIMENTS = ("neg", "neu", "pos")
SOURCES = ("goemotions", "tse", "xed")
# What an own message counts for: they are few, and what the reader is for. Thanks and the like are
# said everywhere with the same words.
OWN = {head: 1 for head in HEADS} | dict(
    anger=1.3, gratitude=0.35, confusion=0.4, disappointment=0.35, distress=1.8
)
LETTERS = dict(U="upset", A="anger", X="anxiety", J="joy", G="gratitude", C="confusion") | dict(
    D="disappointment", S="distress", F="frustration"
)
HERE = pathlib.Path(__file__).parent
BRACKET = re.compile(r"\[([A-Z]+):([^\]]*)\]")
# In how many rows a word must stand, and a pair.
LEAST_ROWS, LEAST_ROWS_OF_PAIR = 5, 15
# What a pair must weigh for some head, in standard deviations of its sum.
LEAST_WEIGHT_OF_PAIR = 0.5
EPOCHS, BATCH, RATE = 20, 512, 0.05
L2 = np.array([4, 3, 4, 8, 6, 7, 6, 8, 4, 8, 8, 4], np.float32) * 1e-6
# Who is upset also sounds negative, at times confused, and not joyful: with a part of those heads
# that of upset carries over better to dialogues, where few words of anger fall.
UPSET_TOO = {"neg": 0.4, "joy": -0.3, "confusion": 0.08}


def load(path, sources_path, ratings):
    """Features, labels and what was asked of each row."""
    texts, labels, asked = labelled(path, sources_path, ratings)
    own_texts, own_labels = messages(ratings, "messages.tsv", "risks.tsv")
    return (
        texts + own_texts,
        np.concatenate([labels, own_labels]),
        np.concatenate([asked, own_labels * 0 + [OWN[head] for head in HEADS]]),
    )


def rated(name):
    """Marks of words and pairs; README.md tells the format."""
    lines = (line.rstrip("\n").split("\t") for line in open(HERE / name, encoding="utf-8"))
    return {words.replace(" ", "_"): marks.split() for words, marks in lines}


def messages(ratings, *names):
    """Own messages that were asked for feelings; README.md tells the format."""
    texts, labels = [], []
    for line in (line for name in names for line in open(HERE / name, encoding="utf-8")):
        letters, text = line.rstrip("\n").split("\t")
        if letters == "?":
            continue
        texts.append(features.features(BRACKET.sub(r"\2", text), ratings))
        heads = {LETTERS[letter] for letter in letters if letter in LETTERS}
        is_upset, is_glad = "upset" in heads, bool(heads & {"joy", "gratitude"})
        sentiment = "neg" if is_upset else "pos" if is_glad else "neu"
        labels.append([head in heads or head == sentiment for head in HEADS])
    return texts, np.array(labels, np.float32)


def labelled(path, sources_path, ratings):
    known = json.load(open(sources_path, encoding="utf-8"))["known"]
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    rows = [row for row in rows if row["source"] in SOURCES]
    labels = np.zeros((len(rows), len(HEADS)), np.float32)
    sentiments = [HEADS.index(head) for head in SENTIMENTS]
    asked = np.zeros_like(labels)
    for i, row in enumerate(rows):
        tags = known[row["source"]]
        for j, head in enumerate(HEADS):
            if head in tags or head in SENTIMENTS and "sentiment" in tags:
                asked[i, j] = 1
                labels[i, j] = head in row["label"]
        if not labels[i, sentiments].any():
            asked[i, sentiments] = 0
    return [features.features(row["text"], ratings) for row in rows], labels, asked


def known(texts, least, least_of_pair):
    """The features that occur often enough, words before pairs, the frequent ones first."""
    counts = collections.Counter()
    for names in texts:
        counts.update(set(names))
    names = [n for n in counts if counts[n] >= (least_of_pair if features.is_pair(n) else least)]
    # Their order tells the reader how often a word occurs.
    names.sort(key=lambda name: (features.is_pair(name), -counts[name], name))
    return names


def matrix(texts, names):
    """A row for each text; the square root of the length keeps long texts in bounds."""
    ids = {name: index for index, name in enumerate(names)}
    starts, columns, values = [0], [], []
    for some in texts:
        counts = collections.Counter(ids[name] for name in some if name in ids)
        total = max(1, sum(counts.values()))
        columns += counts.keys()
        values += [count / total**0.5 for count in counts.values()]
        starts.append(len(columns))
    shape = len(texts), len(names)
    return scipy.sparse.csr_matrix((np.array(values, np.float32), columns, starts), shape)


def fit(rows, labels, asked, l2, epochs):
    """Weights of each feature and head, and biases."""
    random = np.random.default_rng(7)
    weights = np.zeros((rows.shape[1], labels.shape[1]), np.float32)
    bias = np.zeros(labels.shape[1], np.float32)
    moving = [(target, np.zeros_like(target), np.zeros_like(target)) for target in (weights, bias)]
    steps = epochs * (len(labels) // BATCH)
    step = 0
    for _ in range(epochs):
        order = random.permutation(len(labels))
        for at in range(0, len(labels) - BATCH + 1, BATCH):
            batch = order[at : at + BATCH]
            some = rows[batch]
            chance = 1 / (1 + np.exp(-(some @ weights + bias)))
            error = (chance - labels[batch]) * asked[batch] / BATCH
            step += 1
            rate = RATE * (1 - 0.9 * step / steps)
            slopes = some.T @ error + l2 * weights, error.sum(0)
            for (target, mean, spread), slope in zip(moving, slopes):
                mean += 0.1 * (slope - mean)
                spread += 0.001 * (slope * slope - spread)
                target -= rate * (mean / (1 - 0.9**step)) / (
                    np.sqrt(spread / (1 - 0.999**step)) + 1e-8
                )
    return weights, bias


def telling(names, rows, weights, least):
    """Without the pairs that tell next to nothing: most of them."""
    heaviest = np.abs(weights).max(1)
    kept = [i for i, name in enumerate(names) if not features.is_pair(name) or heaviest[i] >= least]
    return [names[i] for i in kept], rows[:, kept]


def mixed(rows, weights, bias):
    logits = rows @ weights + bias
    spread = logits.std(0)
    share = np.eye(len(HEADS), dtype=np.float32)
    for head, part in UPSET_TOO.items():
        share[HEADS.index(head), 0] = part * spread[0] / spread[HEADS.index(head)]
    return weights @ share, bias @ share, logits @ share


def folded(names, weights, ratings={}):
    """The weights of a word with those of its stems and marks, and how many features that were."""
    ids = {name: index for index, name in enumerate(names)}
    # Marks make known what is too rare to have a weight of its own.
    words = [name for name in names if "#" not in name]
    words += [name for name in ratings if name not in ids]
    entries = {}
    for name in words:
        parts = [name] + features.marks(name, ratings)
        if "~" not in name and not features.is_pair(name):
            parts += features.stems(name)
        known_parts = [ids[part] for part in parts if part in ids]
        entries[name] = (weights[known_parts].sum(0), len(known_parts))
    return entries


def main():
    ratings = rated("ratings.tsv")
    texts, labels, asked = load(*sys.argv[1:3], ratings)
    names = known(texts, LEAST_ROWS, LEAST_ROWS_OF_PAIR)
    rows = matrix(texts, names)
    weights, _ = fit(rows, labels, asked, L2, EPOCHS)
    spread = (rows @ weights).std(0)
    # Frustration chooses no pairs: with more of them the other heads were told a little worse.
    others = [j for j, head in enumerate(HEADS) if head != "frustration"]
    names, rows = telling(names, rows, (weights / spread)[:, others], LEAST_WEIGHT_OF_PAIR)
    weights, bias, logits = mixed(rows, *fit(rows, labels, asked, L2, EPOCHS))
    mean, spread = logits.mean(0), logits.std(0)
    write(folded(names, weights / spread, ratings), (bias - mean) / spread, "mood", "train.py")


def write(entries, bias, name, script):
    """Weights of 8 bits in Swift; the largest of a head is 127 steps of its scale."""
    scale = np.max([np.abs(vector) for vector, _ in entries.values()], 0) / 127
    scale[scale == 0] = 1
    words, pairs = [], []
    for feature, (vector, count) in entries.items():
        bytes_ = np.round(vector / scale).astype(np.int8).tobytes()
        shown = "-" + feature[4:] if feature.startswith("NOT_") else feature
        entry = f"{shown} {base64.b64encode(bytes_).decode()}{count}"
        (pairs if features.is_pair(feature) else words).append(entry)

    def numbers(values):
        text = [f"{value:.6g}" for value in values]
        return ",\n            ".join(", ".join(text[i : i + 6]) for i in range(0, len(text), 6))

    print(f"// Made by training/{script}; sources and licences in training/README.md.")
    print(f"extension LinearModel.Weights {{\n    static let {name} = LinearModel.Weights(")
    print(f"        scale: [\n            {numbers(scale)},\n        ],")
    print(f"        bias: [\n            {numbers(bias)},\n        ],")
    print("        // Feature, then 12 weights of 8 bits in base64 and a count.")
    write_block("words", words)
    print(",")
    write_block("pairs", pairs)
    print(")\n}")


def write_block(label, words):
    print(f'        {label}: #"""')
    line = "           "
    for word in words:
        if len(line) + 1 + len(word) > 96:
            print(line)
            line = "           "
        line += " " + word
    print(line)
    print('            """#', end="")


if __name__ == "__main__":
    main()
