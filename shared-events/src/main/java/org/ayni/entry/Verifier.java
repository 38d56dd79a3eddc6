package org.ayni.entry;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Says of an exported journal, from its first position on, whether it is what was recorded. It reads each byte once, keeps
 * one line, and needs nothing but the file. A file holds one whole journal.
 *
 * <p>A chain alone proves that nothing was changed, removed, inserted or moved <em>within</em> it. Somebody who writes the
 * end anew and hashes it again, or cuts it off, is found only by whoever knows an expected head from elsewhere.
 */
public final class Verifier {
    private final LineReader lines;
    private final byte @Nullable [] expectedHead;
    private final Notices notices;
    private final LineCheck line = new LineCheck();
    private final Chain chain;
    private long headSeenAt = -1;
    private long withheld;
    private long removed;

    /** Begins where {@code chain} is. */
    Verifier(InputStream in, @Nullable Hash expectedHead, Notices notices, Chain chain) {
        lines = new LineReader(in);
        this.chain = chain;
        this.expectedHead = expectedHead == null ? null : Ascii.bytes(expectedHead.toString());
        this.notices = notices;
    }

    /**
     * Verifies without an expected head.
     *
     * @throws IOException if {@code in} cannot be read
     */
    public static Verdict verify(InputStream in) throws IOException {
        return verify(in, null, Notices.NONE);
    }

    /**
     * Verifies up to the end of {@code in}, which stays open.
     *
     * @param expectedHead hash that the last entry must have, from a source that whoever keeps the journal cannot change
     * @throws IOException if {@code in} cannot be read
     */
    public static Verdict verify(InputStream in, @Nullable Hash expectedHead, Notices notices) throws IOException {
        return new Verifier(in, expectedHead, notices, new Chain()).all();
    }

    Verdict all() throws IOException {
        try {
            while (lines.next()) {
                line.check(lines.buffer(), lines.from(), lines.to());
                chain.add(line.header, line.hash);
                notice();
            }
            return atEnd();
        } catch (EntryRefused refused) {
            return refused.at(chain.length());
        }
    }

    private void notice() {
        var position = chain.length() - 1;
        if (expectedHead != null && chain.isHead(expectedHead)) {
            headSeenAt = position;
        }
        if (line.isWithheld()) {
            withheld++;
            notices.withheld(position);
            return;
        }
        var gone = line.texts.removed();
        for (var i = 0; i < gone.count(); i++) {
            removed++;
            notices.removed(position, Hash.ofHex(line.cursor.text(gone.get(i), gone.get(i) + HexDigest.DIGITS)));
        }
    }

    private Verdict atEnd() {
        var end = chain.length();
        if (end == 0) {
            throw new EntryRefused(Fault.EMPTY, "an entry", "nothing");
        }
        if (expectedHead != null && !chain.isHead(expectedHead)) {
            var goesOn = headSeenAt >= 0;
            return new Verdict.Broken(
                    goesOn ? headSeenAt + 1 : end,
                    goesOn ? Fault.GOES_ON : Fault.OTHER_END,
                    Ascii.string(expectedHead),
                    chain.head());
        }
        return new Verdict.Sound(JournalId.parse(chain.journal()), end, Hash.ofHex(chain.head()), withheld, removed);
    }
}
