package org.ayni.query.contests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.Seen;
import org.ayni.events.value.WithoutResult;
import org.ayni.query.contests.Witnessed.Word;
import org.jspecify.annotations.Nullable;

/**
 * What is told of one attempt. Those who tell the same are one account; none is better for having come later.
 *
 * @param entries the entries that tell it
 * @param cite what a correction of each cites
 * @param words what the sides say about each
 */
record Account(
        @Nullable BigDecimal value,
        @Nullable BigDecimal second,
        @Nullable WithoutResult without,
        List<Long> entries,
        List<Seen> cite,
        List<Word> words) {

    /** Whether the other side disputes it, and that is not settled. */
    boolean isOpen() {
        return words.stream().anyMatch(Word::toSettle);
    }

    static Account of(
            @Nullable BigDecimal value,
            @Nullable BigDecimal second,
            @Nullable WithoutResult without,
            long position,
            Seen cite,
            Word word) {
        return new Account(plain(value), plain(second), without, List.of(position), List.of(cite), List.of(word));
    }

    /** The accounts that differ; a second measure that only some told is no contradiction. Ordered by their first entry. */
    static List<Account> differing(List<Account> told) {
        var differing = new ArrayList<Account>();
        for (var one : told.stream().sorted(Account::earlier).toList()) {
            var same =
                    differing.stream().filter(other -> agree(one, other, told)).findFirst();
            if (same.isPresent()) {
                differing.set(differing.indexOf(same.get()), same.get().with(one));
            } else {
                differing.add(one);
            }
        }
        return differing;
    }

    private static int earlier(Account one, Account other) {
        return Long.compare(one.entries.getFirst(), other.entries.getFirst());
    }

    /** Who told no second measure agrees with whoever did, as long as those agree among themselves. */
    private static boolean agree(Account one, Account other, List<Account> all) {
        var sameValue = same(one.value, other.value) && one.without == other.without;
        return sameValue
                && (same(one.second, other.second)
                        || ((one.second == null || other.second == null)
                                && all.stream()
                                                .filter(some -> same(some.value, one.value) && some.second != null)
                                                .map(Account::second)
                                                .distinct()
                                                .count()
                                        == 1));
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }

    private Account with(Account same) {
        return new Account(
                value,
                second == null ? same.second : second,
                without,
                Stream.concat(entries.stream(), same.entries.stream()).toList(),
                Stream.concat(cite.stream(), same.cite.stream()).toList(),
                Stream.concat(words.stream(), same.words.stream()).toList());
    }

    /** 48.20 and 48.2 are the same figure. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        var stripped = figure.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
