#!/usr/bin/env python3
"""How fast `handover cues` reads: benchmark.py HANDOVER MESSAGES.jsonl [MEGABYTES]

Repeats the messages until they make up so many megabytes of text, and times the whole command:
JSON in, folding of quotes, language, scores, rules, evidence, JSON out. Twelve messages put together
make up the long ones. Beside it stand two floors: the same lines as staff's, which are parsed and
answered but not read, and `cat` of the same lines. Processor time, the best of five runs each.
"""

import json
import resource
import subprocess
import sys
import tempfile


def main():
    command, path = sys.argv[1:3]
    wanted = float(sys.argv[3] if len(sys.argv) > 3 else 20) * 1e6
    texts = [json.loads(line)["text"] for line in open(path, encoding="utf-8")]
    long = [" ".join(texts[at : at + 12]) for at in range(0, len(texts) - 11, 12)]
    for name, some in (("short", texts), ("long", long)):
        count, size, messages = lines(some, wanted, {})
        _, _, staff = lines(some, wanted, {"author_kind": "agent"})
        print(f"{name} messages: {count:,} of {size / count:.0f} bytes, {size / 1e6:.1f} MB of text")
        for what, arguments, file in (
            ("cues", [command, "cues"], messages),
            ("parsed and answered only", [command, "cues"], staff),
            ("cat", ["cat"], messages),
        ):
            seconds = min(time(arguments, file.name) for _ in range(5))
            speed = f"{size / 1e6 / seconds:,.1f} MB/s, {count / seconds:,.0f} messages/s"
            print(f"  {what}: {speed} on one core")


def lines(texts, wanted, more):
    """How many messages, their bytes of text, and a file of them."""
    file = tempfile.NamedTemporaryFile("w", encoding="utf-8")
    size = count = 0
    while size < wanted:
        for text in texts:
            count += 1
            size += len(text.encode())
            line = {"id": str(count), "text": text} | more
            file.write(json.dumps(line, ensure_ascii=False) + "\n")
    file.flush()
    return count, size, file


def time(arguments, path):
    with open(path, "rb") as messages:
        before = usage()
        subprocess.run(arguments, stdin=messages, stdout=subprocess.DEVNULL, check=True)
        return max(usage() - before, 1e-3)


def usage():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
