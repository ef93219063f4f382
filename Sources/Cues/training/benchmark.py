#!/usr/bin/env python3
"""How fast `handover cues` reads: benchmark.py HANDOVER MESSAGES.jsonl [MEGABYTES]

Repeats the messages until they make up so many megabytes of text, and times the whole command:
JSON in, folding of quotes, language, scores, rules, evidence, JSON out.
"""

import json
import resource
import subprocess
import sys
import tempfile


def main():
    command, path = sys.argv[1:3]
    wanted = float(sys.argv[3] if len(sys.argv) > 3 else 20) * 1e6
    lines = [json.loads(line)["text"] for line in open(path, encoding="utf-8")]
    size = count = 0
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        while size < wanted:
            for text in lines:
                count += 1
                size += len(text.encode())
                file.write(json.dumps({"id": str(count), "text": text}) + "\n")
        file.flush()
        seconds = []
        for _ in range(3):
            with open(file.name, "rb") as messages:
                before = usage()
                subprocess.run(
                    [command, "cues"], stdin=messages, stdout=subprocess.DEVNULL, check=True
                )
                seconds.append(usage() - before)
    best = min(seconds)
    print(f"{count} messages, {size / 1e6:.1f} MB of text, {best:.2f} s of processor time")
    print(f"{size / 1e6 / best:.1f} MB/s, {count / best:,.0f} messages/s on one core")


def usage():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
