#!/usr/bin/env python3
"""Trains the models of sentences: train.py KIND MESSAGES.txt > ../KINDs/KINDWeights.swift

A logistic regression over words, pairs of words and first letters of words of one sentence, L2,
Adam, the same result on every run. The messages were written for this project, one a line, what is
promised or binds in brackets: `[F:I'll ring you at noon]`. With --check prints how well four fifths
of the messages tell the rest. Needs numpy.
"""

import collections
import re
import sys

import numpy as np

import sentences

LEAST = 2
STEPS, RATE, L2 = 250, 0.05, 3e-5
_BRACKET = re.compile(r"\[([A-Z]):([^\]]*)\]")


def load(path):
    """Sentences with whether a bracket covers them, by message."""
    messages = []
    for line in open(path, encoding="utf-8"):
        text, marks, position = "", [], 0
        for match in _BRACKET.finditer(line.rstrip("\n")):
            text += line[position : match.start()]
            marks.append((len(text), len(text) + len(match.group(2))))
            text += match.group(2)
            position = match.end()
        text += line[position:].rstrip("\n")
        messages.append(
            [
                (text[start:end], any(covers((start, end), mark) for mark in marks))
                for start, end in sentences.sentences(text)
            ]
        )
    return messages


def covers(one, other):
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared > 0.3 * min(one[1] - one[0], other[1] - other[0])


def encoded(found, ids):
    """The root of how many are known keeps long sentences in bounds."""
    known = [ids[name] for name in found if name in ids]
    return np.array(known, int), np.full(len(known), max(1, len(known)) ** -0.5)


def train(rows):
    found = [sentences.features(sentence) for sentence, _ in rows]
    counts = collections.Counter(name for names in found for name in set(names))
    names = sorted(name for name in counts if counts[name] >= LEAST)
    ids = {name: index for index, name in enumerate(names)}
    columns, values = zip(*(encoded(some, ids) for some in found))
    owners = np.repeat(np.arange(len(rows)), [len(some) for some in columns])
    columns, values = np.concatenate(columns), np.concatenate(values)
    wanted = np.array([is_marked for _, is_marked in rows], float)
    weights = np.zeros(len(ids) + 1)
    first, second = np.zeros_like(weights), np.zeros_like(weights)
    for step in range(1, STEPS + 1):
        logits = np.bincount(owners, weights[columns] * values, len(rows)) + weights[-1]
        error = (1 / (1 + np.exp(-logits)) - wanted) / len(rows)
        slope = np.append(np.bincount(columns, error[owners] * values, len(ids)), error.sum())
        slope[:-1] += L2 * weights[:-1]
        first += 0.1 * (slope - first)
        second += 0.001 * (slope * slope - second)
        weights -= RATE * (first / (1 - 0.9**step)) / (
            np.sqrt(second / (1 - 0.999**step)) + 1e-8
        )
    return names, ids, weights


def logits(model, rows):
    _, ids, weights = model
    found = [encoded(sentences.features(sentence), ids) for sentence, _ in rows]
    return np.array([(weights[c] * v).sum() + weights[-1] for c, v in found])


def check(messages):
    scores, wanted = [], []
    for fold in range(5):
        held = [row for message in messages[fold::5] for row in message]
        rest = [m for index, m in enumerate(messages) if index % 5 != fold]
        scores.append(logits(train([row for message in rest for row in message]), held))
        wanted += [is_marked for _, is_marked in held]
    scores, wanted = np.concatenate(scores), np.array(wanted)
    print(f"{len(wanted)} sentences, {wanted.sum()} marked")
    for chance in (0.3, 0.5, 0.6, 0.7, 0.8, 0.9):
        found = scores >= np.log(chance / (1 - chance))
        right = (found & wanted).sum()
        print(
            f"from {chance}: precision {right / max(1, found.sum()):.2f},"
            f" recall {right / wanted.sum():.2f}"
        )


def write(kind, model):
    names, _, weights = model
    scale = np.abs(weights[:-1]).max() / 127
    print("// Made by training/train.py from messages written for this project.")
    print(f"extension SentenceModel {{\n    static let {kind} = SentenceModel(")
    print(f"        bias: {weights[-1]:.5f}, scale: {scale:.7f},")
    print('        weights: #"""')
    line = "           "
    for name, weight in zip(names, weights):
        entry = f" {name.replace(' ', '_')} {round(weight / scale)}"
        if round(weight / scale) == 0:
            continue
        if len(line) + len(entry) > 98:
            print(line)
            line = "           "
        line += entry
    print(line + '\n            """#)\n}')


def main():
    kind, path = sys.argv[1:3]
    messages = load(path)
    if "--check" in sys.argv:
        check(messages)
    else:
        write(kind, train([row for message in messages for row in message]))


if __name__ == "__main__":
    main()
