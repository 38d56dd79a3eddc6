#!/usr/bin/env python3
"""verify.py [--head HASH] FILE...: verifies exported journals. Written from journal-format.md alone, with nothing
but the standard library, as the proof that anybody can write a verifier. Exit code 1 if one of the files is broken."""
import hashlib, json, re, sys
from datetime import datetime

LONGEST, LEVELS, MEMBERS, TEXTS, LARGEST = 16 << 20, 64, 256, 4096, 2**53 - 1
HASH, SALT, HEX = "[0-9a-f]{64}", "[0-9a-f]{32}", "[0-9a-f]"
ID, NUMBER = "(?=.{1,170}(?![a-z0-9-]))[a-z0-9]+(?:-[a-z0-9]+)*", "(?:0|[1-9][0-9]*)"
UUID = f"{HEX}{{8}}-{HEX}{{4}}-{HEX}{{4}}-{HEX}{{4}}-{HEX}{{12}}"
CHARACTER = r'(?:[^"\\\x00-\x1f]|\\["\\btnfr]|\\u00(?:0[0-7bef]|1[0-9a-f]))'
MOMENT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{6}Z"
LINE = re.compile(f'{{"header":({{.*?}}),"hash":"({HASH})","salt":(?:null,"payload":null,"texts":null'
                  f'|"({SALT})","payload":({{.*}}),"texts":{{(.*)}})}}\n')
HEADER = re.compile(
    f'{{"v":1,"journal":"(?P<journal>(?:municipality|programme|partnership)/{ID})","position":(?P<position>{NUMBER}),'
    rf'"id":"{UUID}","type":"{ID}(?:\.{ID})*\.(?=v[1-9][0-9]*"){ID}","happened":"[!#-\[\]-~]+","recorded":"(?P<recorded>{MOMENT})",'
    f'"by":{{"subject":"{UUID}"(?:,"side":"{ID}")?,"capacity":"{ID}"(?:,"onBehalfOf":"{ID}")?}},'
    f'"channel":{{"kind":"(?:import","file":"{CHARACTER}+","fileHash":"{HASH}","row":"{CHARACTER}+","content":"{HASH}"'
    f'|(?!import"){ID}")}}(?:,"captured":"(?P<captured>{MOMENT})")?,"audience":"{ID}",'
    f'"payload":"(?P<payload>{HASH})","previous":"(?P<previous>{HASH})"}}')
TEXT = re.compile(f'"({HASH})":{{"salt":"({SALT})","text":"({CHARACTER}*)"}}(,(?=")|$)')


def need(holds, what):
    if not holds:
        raise ValueError(what)


def sha256(salt, text):
    return hashlib.sha256(bytes.fromhex(salt) + text.encode()).hexdigest()


def members(pairs):
    need(len(pairs) == len(dict(pairs)) <= MEMBERS, "a key twice, or too many")
    return dict(pairs)


def number(written):
    need(not re.search(r"[^-0-9]", written) and abs(int(written)) <= LARGEST, "a number")
    return int(written)


def named(value, level, found):
    """Walks through a payload and notes the texts that it names."""
    need(level <= LEVELS, "too many levels")
    if isinstance(value, str) and value.startswith("text:"):
        need(re.fullmatch(HASH, value[5:]), "text: without a digest")
        found.setdefault(value[5:])
    elif isinstance(value, dict):
        need(not any(key.startswith("text:") for key in value), "a key that begins with text:")
        value = list(value.values())
    for inner in value if isinstance(value, list) else []:
        named(inner, level + 1, found)
    return found


def line(raw, position, previous, before):
    """Verifies one line; gives its hash, its header's values, whether it is withheld and how many texts were removed."""
    need(len(raw) <= LONGEST, "line too long")
    sliced = LINE.fullmatch(raw.decode("utf-8"))
    need(sliced, "framing")
    h, hashed, salt, p, t = sliced.groups()
    header = HEADER.fullmatch(h)
    need(header, "header")
    need(sha256("", h) == hashed, "hash of the header")
    for moment in filter(None, header.group("recorded", "captured")):
        datetime.fromisoformat(moment[:-1])
    need(header["previous"] == previous, "previous hash")
    need(int(header["position"]) == position <= LARGEST, "position")
    need(before is None or header["journal"] == before["journal"], "another journal")
    need(before is None or header["recorded"] >= before["recorded"], "recorded before the entry it follows")
    if salt is None:
        return hashed, header, True, 0
    need(sha256(salt, p) == header["payload"], "hash of the payload")
    value = json.loads(p, object_pairs_hook=members, parse_int=number, parse_float=number, parse_constant=number)
    need(json.dumps(value, ensure_ascii=False, separators=(",", ":")) == p, "spelling of the payload")
    names = list(named(value, 1, {}))
    need(len(names) <= TEXTS, "too many texts")
    at, removed, left = 0, len(names), iter(names)
    while at < len(t):
        text = TEXT.match(t, at)
        need(text and text[1] in left, "texts")  # "in" goes on from the name that was found last
        need(sha256(text[2], text[3]) == text[1], "digest of a text")
        at, removed = text.end(), removed - 1
    return hashed, header, False, removed


def verify(file, head):
    position, previous, header, withheld, removed, seen = 0, "0" * 64, None, 0, 0, None
    try:
        for raw in file:
            previous, header, is_withheld, gone = line(raw, position, previous, header)
            position, withheld, removed = position + 1, withheld + is_withheld, removed + gone
            seen = position if previous == head else seen
        need(position > 0, "no entry")
        position, end = seen or position, position
        need(head is None or seen == end, f"expected head {head}, found {previous}")
    except (ValueError, RecursionError) as fault:
        return f"broken at position {position}: {fault}"
    return f"sound, {header['journal']}, {position} entries, head {previous}, withheld {withheld}, removed {removed}"


if __name__ == "__main__":
    names = sys.argv[1:]
    head = names[1] if names[:1] == ["--head"] else None
    verdicts = []
    for name in names[2:] if head else names:
        with open(name, "rb") as file:
            verdicts.append(verify(file, head))
        print(f"{name}: {verdicts[-1]}")
    sys.exit(any(verdict.startswith("broken") for verdict in verdicts))
