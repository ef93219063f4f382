"""Sentences and their features, as `Sentences`, `Word` and `SentenceModel` read them."""

import re

DAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs
    fri""".split()
)
MONTHS = frozenset(
    """january february march april june july august september october november december jan feb apr
    jun jul aug sep sept oct nov dec""".split()
)
TITLES = frozenset(
    """mr mrs ms dr prof st mt no nr approx ca vs etc jr sr hr fr tel ext inc ltd co dept""".split()
)
# Letters and digits; of what is not ASCII all but marks, currencies and emoji.
_LETTER = r"A-Za-z0-9\u00c0-\u1fff\u3000-\ud7ff\uf900-\uffff"
_PIECE = re.compile(rf"[{_LETTER}]+(?:['’][{_LETTER}]+)*|\S")
_MARK = re.compile(r"[.!?][.!?)\"']*(?=\s|$|[\u0080-\U0010ffff])|\n")


def sentences(text):
    """Start and end of each."""
    found, start = [], 0
    for match in _MARK.finditer(text):
        if match.group() == "." and _is_abbreviation(text, start, match.start()):
            continue
        if match.start() >= start:
            found.append((start, match.end()))
            start = match.end()
    found.append((start, len(text)))
    return [(a, b) for a, b in found if text[a:b].strip()]


def _is_abbreviation(text, start, stop):
    word = re.search(r"[A-Za-z0-9]*$", text[start:stop]).group()
    if word.lower() in TITLES:
        return True
    if word.isdigit() and len(word) <= 2:
        return not text[start : stop - len(word)].strip()
    if len(word) == 1 and text[stop - 2 : stop - 1] == ".":
        return text[stop + 1 : stop + 2].strip() != "" and not text[stop + 1].isupper()
    return False


def words(sentence):
    """Words and marks of a sentence between its two ends."""
    found = ["<s>"]
    for match in _PIECE.finditer(sentence):
        piece = match.group()
        if not re.match(rf"[{_LETTER}]", piece):
            if found[-1] != "<,>":
                found.append("<,>")
            continue
        word = _lowered(piece.replace("'", "").replace("’", ""))
        if any(letter in "0123456789" for letter in word):
            word = "0"
        elif word in DAYS:
            word = "<day>"
        elif word in MONTHS:
            word = "<month>"
        found.append(word)
    if found[-1] == "<,>":
        found.pop()
    found.append("<q>" if sentence.rstrip().endswith("?") else "</s>")
    return found


def _lowered(word):
    return "".join(chr(ord(c) | 0x20) if "A" <= c <= "Z" else c for c in word)


def features(sentence):
    """Words, pairs of words and the first four and six letters of words, with repetitions."""
    found = words(sentence)
    pairs = [f"{one} {other}" for one, other in zip(found, found[1:])]
    stems = [
        "~" + word[:count]
        for word in found
        for count in (4, 6)
        if len(word.encode()) >= count and word[:count].isascii() and word[0].isalpha()
    ]
    return found + pairs + stems
