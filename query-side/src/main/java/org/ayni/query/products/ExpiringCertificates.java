package org.ayni.query.products;

import java.util.stream.Stream;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.reminders.Due;
import org.ayni.query.reminders.Dues;
import org.ayni.query.reminders.Reminder;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.KnownAt;

/** Certificates that nobody has ended, and of which no later one of the same body is told for the same product. */
public final class ExpiringCertificates implements Dues {
    private final DocumentView<Facts<PartnershipFact>> view;

    public ExpiringCertificates(DocumentView<Facts<PartnershipFact>> view) {
        this.view = view;
    }

    @Override
    public Stream<Due> dues(Question question, long at) {
        var facts = view.at(question.journal(), new KnownAt.Position(at)).state();
        var sides = PartnershipFold.sides(facts);
        return Products.of(at, facts, question).products().stream()
                .filter(product -> product.launched().retraction() == null)
                .flatMap(product -> product.certificates().stream()
                        .filter(one -> one.fact().retraction() == null
                                && one.ended() == null
                                && product.certificates().stream().noneMatch(other -> isRenewedBy(one, other)))
                        .flatMap(one -> {
                            var expires = one.expires();
                            return expires == null
                                    ? Stream.empty()
                                    : Stream.of(Due.of(
                                            Reminder.Why.CERTIFICATE_EXPIRES,
                                            expires,
                                            Words.of(product.name(), question.reader()),
                                            one.fact(),
                                            sides));
                        }));
    }

    private static boolean isRenewedBy(Certificate one, Certificate other) {
        return other.fact().retraction() == null
                && other.body().equals(one.body())
                && other.from().compareTo(one.from()) > 0;
    }
}
