package org.ayni.query.municipalities;

import java.util.Optional;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.MunicipalityEvent.MunicipalityFact;
import org.ayni.events.MunicipalityEvent.MunicipalityRegistered;
import org.ayni.events.MunicipalityEvent.MunicipalityRenamed;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Order;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;

/** What municipalities are called, for read models of other journals. */
public final class MunicipalityNames {
    private final DocumentView<Facts<MunicipalityFact>> view;

    public MunicipalityNames(DocumentView<Facts<MunicipalityFact>> view) {
        this.view = view;
    }

    public DocumentView<Facts<MunicipalityFact>> view() {
        return view;
    }

    /** The latest name, as it was known then; empty when nothing was. */
    public Optional<LocalizedText> name(MunicipalityId municipality, KnownAt knownAt) {
        try {
            return name(view.at(new JournalId(JournalKind.MUNICIPALITY, municipality.value()), knownAt)
                    .state());
        } catch (NoAnswer none) {
            return Optional.empty(); // a name is shown where there is one, and its absence holds up nothing
        }
    }

    private static Optional<LocalizedText> name(Facts<MunicipalityFact> facts) {
        var registered = facts.telling(MunicipalityRegistered.class)
                .findFirst()
                .map(one -> one.told().name());
        return facts.telling(MunicipalityRenamed.class)
                .filter(one -> !one.fact().retracted())
                .sorted(Order.happened())
                .reduce((_, next) -> next)
                .map(one -> one.told().name())
                .or(() -> registered);
    }
}
