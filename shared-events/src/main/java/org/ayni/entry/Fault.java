package org.ayni.entry;

/** What is wrong with a journal file at its first bad position. */
public enum Fault {
    EMPTY("there is no entry"),
    UNFINISHED_LINE("the last line does not end: the file was cut off, or something was added after its end"),
    LINE_TOO_LONG("the line is longer than any entry may be"),
    FRAMING("the line is not framed as an entry"),
    VERSION("the entry is written in a version of the format that this verifier does not know"),
    HEADER("the header is not written as the format demands"),
    HASH("the header is not the one that was hashed"),
    PREVIOUS("the entry does not follow the one before it: one was removed, inserted, moved or written anew"),
    JOURNAL("the entry belongs to another journal"),
    POSITION("the entry does not have the next position"),
    RECORDED("the entry was recorded before the one that it follows"),
    PAYLOAD("the payload is not written as the format demands"),
    PAYLOAD_HASH("the payload is not the one that was hashed"),
    TEXTS("the texts are not those that the payload names, in their order"),
    TEXT_HASH("a text is not the one that was hashed"),
    GOES_ON("the expected head is in the journal, but entries follow it"),
    OTHER_END("the journal does not end with the expected head: its end was cut off or written anew");

    private final String sentence;

    Fault(String sentence) {
        this.sentence = sentence;
    }

    /** The fault in words, without a full stop. */
    public String sentence() {
        return sentence;
    }
}
