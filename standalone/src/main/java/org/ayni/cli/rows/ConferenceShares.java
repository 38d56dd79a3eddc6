package org.ayni.cli.rows;

import java.util.List;
import java.util.function.Predicate;
import org.ayni.events.value.Count;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.What;

/**
 * A conference of a programme is told once, in the programme's journal, however many partnerships were there. What is
 * true of the conference stands there: how many came in all. What is this partnership's own stands in its journal: how
 * large its delegation was, who of its actors was there, the goals and themes it brought. A differing account goes where
 * the statement is that it differs from.
 */
final class ConferenceShares {

    /** The only unit that counts this partnership's people. */
    private static final String OWN_UNIT = "delegation-members";

    /** What only the partnership's journal says, besides the count above. */
    private static final List<String> OWN_FIELDS = List.of("actors", "sdgs", "themes", "quantities");

    private ConferenceShares() {}

    static What ofAll(What what) {
        return new What(
                what.title(),
                what.description(),
                what.place(),
                what.mode(),
                what.phase(),
                List.of(),
                List.of(),
                counts(what, count -> !isOwn(count)),
                List.of(),
                List.of(),
                what.sources(),
                what.confidence(),
                differing(what, account -> !isOwn(account)));
    }

    static What own(What what) {
        return new What(
                what.title(),
                what.description(),
                what.place(),
                what.mode(),
                what.phase(),
                what.actors(),
                what.sdgs(),
                counts(what, ConferenceShares::isOwn),
                what.quantities(),
                what.themes(),
                what.sources(),
                what.confidence(),
                differing(what, account -> isOwn(account) || !isOfAll(account)));
    }

    private static boolean isOwn(Count count) {
        return count.unit().equals(OWN_UNIT) || OWN_UNIT.equals(count.partOf());
    }

    private static boolean isOwn(DifferingAccount account) {
        return account.field().equals("counts." + OWN_UNIT) || OWN_FIELDS.contains(root(account));
    }

    /** When it was and where is said in both journals, so what others say of that is as well. */
    private static boolean isOfAll(DifferingAccount account) {
        return List.of("counts", "countriesPresent", "themesOfAll").contains(root(account));
    }

    private static String root(DifferingAccount account) {
        return account.field().split("\\.", 2)[0];
    }

    private static List<Count> counts(What what, Predicate<Count> which) {
        return what.counts().stream().filter(which).toList();
    }

    private static List<DifferingAccount> differing(What what, Predicate<DifferingAccount> which) {
        return what.differing().stream().filter(which).toList();
    }
}
