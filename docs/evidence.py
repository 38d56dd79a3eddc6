#!/usr/bin/env python3
"""evidence.py JOURNAL.DB DIRECTORY: takes what is stored in a journal.db, sound or not, out as exports, one file for each journal, so that
any verifier can judge it. Reads a copy that it makes, of a stopped installation, and nothing but the standard library (SQLite 3.37 or newer)."""
import pathlib, re, shutil, sqlite3, sys, tempfile


def line(hashed, header, salt, payload, texts):
    """The bytes as they stand, framed as journal-format.md says; nothing is checked here."""
    return b'{"header":%b,"hash":"%b","salt":"%b","payload":%b,"texts":%b}\n' % (
        header, hashed.hex().encode(), salt.hex().encode(), payload, texts)


def take(source, target):
    counts = {}
    names = dict(source.execute("SELECT number, CAST(name AS BLOB) FROM journal"))
    try:
        for row, *entry in source.execute("SELECT id, hash, header, salt, payload, texts FROM entry ORDER BY id"):
            number = row >> 40
            name = re.sub(r"[^a-z0-9]+", "-", names.get(number, b"unnamed").decode("utf-8", "replace"))
            file = target / f"{number}-{name}.jsonl"
            with open(file, "ab" if file in counts else "xb") as out:
                out.write(line(*entry))
            counts[file] = counts.get(file, 0) + 1
    finally:
        for file, count in counts.items():
            print(f"{file}: {count} entries")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    stored, target = map(pathlib.Path, sys.argv[1:])
    if not stored.is_file():
        sys.exit(f"there is no file {stored}")
    if target.exists() and any(target.iterdir()):
        sys.exit(f"{target} is not empty: name a new directory, nothing is written over")
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as copies:
        for file in (stored, stored.with_name(stored.name + "-wal")):  # the log holds what was recorded last
            if file.exists():
                shutil.copy(file, copies)
        source = sqlite3.connect(pathlib.Path(copies) / stored.name)
        try:
            take(source, target)
        except sqlite3.DatabaseError as broken:
            sys.exit(f"the file itself is damaged, what follows cannot be read: {broken}")
        finally:
            source.close()
