"""The features of the linear model, byte for byte as `Tokenizer` and `WordReader` read them."""

import re

NEGATORS = frozenset(
    """not no never none nobody without cannot cant dont doesnt didnt isnt wasnt arent werent wont
    wouldnt couldnt shouldnt hasnt havent hadnt aint hardly barely neither nor""".split()
)
REACH = 3

# Lead bytes of letters are C3-DF, E0, E1 and E3-ED; E2 holds punctuation, EF specials, F0 emoji.
_LETTER = r"A-Za-z0-9\u00c0-\u1fff\u3000-\udfff"
_TOKEN = re.compile(
    rf"(?P<word>[{_LETTER}]+(?:['’][A-Za-z{_LETTER[9:]}][{_LETTER}]*)*)"
    r"|(?P<sign><3|(?<![A-Za-z])[:;]-?[)(/D](?![A-Za-z/])|[\u2600-\u27bf]|[\U00010000-\U0010ffff])"
    r"|(?P<mark>(?P<first>[,:;().\n!?])(?:(?P=first)|[!?])*)"
)


def features(text, ratings={}):
    """Names of all features of a text, with repetitions.

    `ratings` are the marks of words and pairs, by their names.
    """
    names = words(text)
    names += [stem for name in names for stem in stems(name)] + pairs(text)
    return names + [mark for name in names for mark in marks(name, ratings)]


def words(text):
    """Words, marks and signs, in order."""
    found = []
    reach = 0
    for kind, token in _tokens(text):
        if kind == "mark":
            reach = 0
            name = _mark(token)
            if name:
                found.append(name)
            continue
        if kind == "sign":
            found.append(token.lower())
            continue
        plain = _plain(token)
        word = _lowered(plain)
        if word.isdigit():
            found.append("0")
            continue
        if plain.isascii() and plain.isupper() and sum(map(str.isalpha, plain)) > 2:
            found.append("^")
        found.append("NOT_" + word if reach > 0 else word)
        reach = REACH if word in NEGATORS else max(0, reach - 1)
    return found


def pairs(text):
    """Neighbours, `not_happy`; what begins and ends between marks, `._i` and `happy_.`."""
    row = [END]
    for kind, token in _tokens(text):
        name = END if kind == "mark" else _lowered(_plain(token))
        row.append("0" if name.isdigit() else name)
    row.append(END)
    return [f"{a}_{b}" for a, b in zip(row, row[1:]) if a != END or b != END]


END = "."


def _tokens(text):
    for match in _TOKEN.finditer(text):
        yield next(k for k in ("word", "sign", "mark") if match[k] is not None), match.group()


def _plain(token):
    return token.replace("'", "").replace("’", "")


def _mark(token):
    if "?" in token:
        return "?" if len(token) == 1 else "??"
    if token[0] == "!":
        return "!" if len(token) == 1 else "!!"
    return ".." if token[0] == "." and len(token) > 1 else None


def _lowered(word):
    return "".join(
        chr(ord(c) | 0x20) if "A" <= c <= "Z" or "\u00c0" <= c <= "\u00de" else c for c in word
    )


STEMS = (4, 6)


def stems(name):
    """The first letters of a word, which carry what is known over to unseen ones."""
    mark, word = ("NOT_", name[4:]) if name.startswith("NOT_") else ("", name)
    if not word[:1].isalpha():
        return []
    return [
        f"{mark}~{word[:count]}"
        for count in STEMS
        if len(word) >= count and word[:count].isascii()
    ]


def marks(name, ratings):
    """What a word or pair was rated with, a feature of all that have the same: `#A3`, `##A3`."""
    sign = "##" if is_pair(name) else "#"
    return [sign + mark for mark in ratings.get(name, ())]


def is_pair(name):
    return "_" in name.removeprefix("NOT_")
