package org.ayni.journal;

import java.util.List;

/**
 * What a store knows of its entries. All that were there when it was opened are checked once, the journals one after the other;
 * every entry is checked again whenever it is read.
 *
 * @param checked how many entries of that one check were looked at so far
 * @param entries how many it looks at in all; what is recorded meanwhile was checked before it was written
 * @param damage the first damage of each journal that is known, as {@link IntegrityBroken}, and that of the file, as {@link
 *     StoreUnusable}; nothing is recorded in what is damaged. Empty as long as none is known
 */
public record Soundness(long checked, long entries, List<JournalException> damage) {

    public Soundness {
        damage = List.copyOf(damage);
    }
}
