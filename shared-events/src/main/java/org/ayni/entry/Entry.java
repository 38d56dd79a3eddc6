package org.ayni.entry;

/**
 * An entry as rules and folds take it: decoded, and with what must be known to cite it.
 *
 * @param hash SHA-256 of the header's bytes
 * @param event what the payload and the texts say, in today's version of the event
 */
public record Entry<E>(Header header, Hash hash, E event) {

    /** What an endorsement or confirmation of this entry cites. */
    public Seen seen() {
        return new Seen(header.position(), hash);
    }
}
