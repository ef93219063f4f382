#!/usr/bin/env python3
"""How far `handover cues` agrees with labelled messages: agreement.py HANDOVER FILE.jsonl... [-v]

Each line of a file is a message with what a reader found in it (README.md tells the fields). Prints
precision and recall of each kind, and of promises and deadlines how many got the right time; -v
lists what was missed and what was found amiss.
"""

import collections
import json
import subprocess
import sys

SENT_AT = "2026-03-12T14:20:00+01:00"
NEGATIVE = {"anger", "frustration", "disappointment", "distress", "anxiety"}


class Tally:
    """Right, amiss and missed by kind."""

    def __init__(self, is_verbose):
        self.counts = collections.defaultdict(collections.Counter)
        self.is_verbose = is_verbose

    def add(self, kind, outcome, row, words):
        self.counts[kind][outcome] += 1
        if self.is_verbose and outcome != "right":
            print(f"  {outcome} {kind}, {row['id']}: {words} | {row['text'][:200]}")

    def show(self, title):
        for kind in sorted(self.counts):
            line(f"{title} {kind}".strip(), self.counts[kind])
        if len(self.counts) > 1:
            line(f"{title}, all", sum(self.counts.values(), collections.Counter()))


def line(name, count):
    right, amiss, missed = count["right"], count["amiss"], count["missed"]
    precision = right / (right + amiss) if right + amiss else float("nan")
    recall = right / (right + missed) if right + missed else float("nan")
    more = "".join(f", {key} {count[key]}" for key in ("time right", "firm right") if count[key])
    print(f"{name:28} precision {precision:.2f}  recall {recall:.2f}  of {right + missed}{more}")


def ask(handover, rows):
    """The answers, in order. What is told and due is read only of messages with a time."""
    questions = "".join(
        json.dumps(
            {"sent_at": SENT_AT}
            | {key: row[key] for key in ("id", "text", "author_kind", "sent_at") if key in row}
        )
        + "\n"
        for row in rows
    )
    answers = subprocess.run([handover, "cues"], input=questions.encode(), capture_output=True)
    return [json.loads(answer) for answer in answers.stdout.splitlines()]


def place(row, quote):
    """Bytes of a quote in its message."""
    before, _, _ = row["text"].partition(quote)
    start = len(before.encode())
    return start, start + len(quote.encode())


def meets(one, other):
    return one[0] < other[1] and other[0] < one[1]


def timed(rows, answers, key, tally):
    """Promises or deadlines: found where the spans meet, in time where the minute is the same."""
    for row, answer in zip(rows, answers):
        found = [((some["start"], some["end"]), some) for some in answer.get(key, [])]
        taken = set()
        for wanted in row[key]:
            span = place(row, wanted["quote"])
            hits = [index for index, (other, _) in enumerate(found) if meets(span, other)]
            taken.update(hits)
            tally.add("", "right" if hits else "missed", row, wanted["quote"])
            if any((found[hit][1]["by_end"] or "")[:16] == (wanted["by"] or "") for hit in hits):
                tally.counts[""]["time right"] += 1
            if any(found[hit][1].get("firm") == wanted.get("firm", "") for hit in hits):
                tally.counts[""]["firm right"] += 1
        for index, (span, _) in enumerate(found):
            if index not in taken:
                quote = row["text"].encode()[slice(*span)].decode()
                tally.add("", "amiss", row, quote)


def told(rows, answers, tally):
    for row, answer in zip(rows, answers):
        found = [((some["start"], some["end"]), some) for some in answer["told"]]
        taken = set()
        for wanted in row["told"]:
            kind, quote = wanted["kind"], wanted["quote"]
            span = place(row, quote)
            hits = [index for index, (other, _) in enumerate(found) if meets(span, other)]
            taken.update(hits)
            if kind == "secret":
                is_right = quote not in json.dumps(answer, ensure_ascii=False)
            else:
                is_right = any(found[hit][1]["kind"] == kind for hit in hits)
            tally.add(kind, "right" if is_right else "missed", row, quote)
        for index, (_, some) in enumerate(found):
            if index not in taken:
                tally.add(some["kind"], "amiss", row, some["value"])


def kinds(rows, answers, key, answer_key, tally):
    """A kind agrees when both see it somewhere in the message."""
    for row, answer in zip(rows, answers):
        wanted = {some["kind"]: some["quote"] for some in row[key]}
        found = {some["kind"]: some["evidence"] for some in answer[answer_key]}
        for kind in wanted.keys() | found.keys():
            outcome = (
                "missed" if kind not in found else "amiss" if kind not in wanted else "right"
            )
            tally.add(kind, outcome, row, wanted.get(kind) or found.get(kind))


def upset(rows, answers):
    """Of `upset` from a half on, of any cue of a negative feeling, and the area under the curve."""
    scores = [answer["scores"].get("upset", 0) for answer in answers]
    flagged, shown = collections.Counter(), collections.Counter()
    for row, answer, score in zip(rows, answers, scores):
        flagged[outcome(row["upset"], score >= 0.5)] += 1
        has_feeling = any(some["kind"] in NEGATIVE for some in row["feelings"])
        has_cue = any(some["kind"] in NEGATIVE for some in answer["cues"])
        shown[outcome(has_feeling, has_cue)] += 1
    line("upset from 0.5", flagged)
    line("any negative feeling", shown)
    high = [score for row, score in zip(rows, scores) if row["upset"]]
    low = [score for row, score in zip(rows, scores) if not row["upset"]]
    wins = sum((one > other) + (one == other) / 2 for one in high for other in low)
    print(f"{'upset':28} AUC {wins / max(1, len(high) * len(low)):.3f}")


def outcome(is_there, is_found):
    return {(1, 1): "right", (0, 1): "amiss", (1, 0): "missed"}.get((is_there, is_found), "none")


def main():
    is_verbose = "-v" in sys.argv
    handover, *paths = [argument for argument in sys.argv[1:] if argument != "-v"]
    for path in paths:
        rows = [json.loads(text) for text in open(path, encoding="utf-8")]
        answers = ask(handover, rows)
        print(f"{path}: {len(rows)} messages")
        for key in ("promises", "customer_deadlines"):
            if key in rows[0]:
                tally = Tally(is_verbose)
                timed(rows, answers, key, tally)
                tally.show(key)
        if "told" in rows[0]:
            tally = Tally(is_verbose)
            told(rows, answers, tally)
            tally.show("told")
        if "risks" in rows[0]:
            upset(rows, answers)
            for key, answer_key in (("feelings", "cues"), ("risks", "risks")):
                tally = Tally(is_verbose)
                kinds(rows, answers, key, answer_key, tally)
                tally.show(key)


if __name__ == "__main__":
    main()
