package org.ayni.query.municipalities;

import java.time.LocalDate;
import java.util.Optional;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.value.Country;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Order;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;
import org.jspecify.annotations.Nullable;

/** What municipalities are called, for read models of other journals. */
public final class MunicipalityNames {
    private final DocumentView<Facts<MunicipalityFact>> view;

    public MunicipalityNames(DocumentView<Facts<MunicipalityFact>> view) {
        this.view = view;
    }

    public DocumentView<Facts<MunicipalityFact>> view() {
        return view;
    }

    /**
     * The latest name by a day, as it was known then; empty when nothing was. Before the first name is said to have begun,
     * it is that one all the same: whoever had a part in something was called somehow.
     */
    public Optional<LocalizedText> name(MunicipalityId municipality, KnownAt knownAt, @Nullable LocalDate happenedBy) {
        try {
            return name(
                    view.at(new JournalId(JournalKind.MUNICIPALITY, municipality.value()), knownAt)
                            .state(),
                    happenedBy);
        } catch (NoAnswer none) {
            return Optional.empty(); // a name is shown where there is one, and its absence holds up nothing
        }
    }

    /** Where a municipality is, as it was known then; empty when nothing was. */
    public Optional<Country> country(MunicipalityId municipality, KnownAt knownAt) {
        try {
            return view.at(new JournalId(JournalKind.MUNICIPALITY, municipality.value()), knownAt)
                    .state()
                    .telling(MunicipalityRegistered.class)
                    .findFirst()
                    .map(one -> one.told().country());
        } catch (NoAnswer none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalizedText> name(Facts<MunicipalityFact> facts, @Nullable LocalDate happenedBy) {
        var registered = facts.telling(MunicipalityRegistered.class)
                .findFirst()
                .map(one -> one.told().name());
        return facts.telling(MunicipalityRenamed.class)
                .filter(one -> !one.fact().retracted())
                .filter(one -> happenedBy == null
                        || one.fact().happened().happenedBy(happenedBy).isPossible())
                .sorted(Order.happened())
                .reduce((_, next) -> next)
                .map(one -> one.told().name())
                .or(() -> registered);
    }
}
