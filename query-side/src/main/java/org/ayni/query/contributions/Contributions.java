package org.ayni.query.contributions;

import java.util.List;
import java.util.stream.Stream;
import org.ayni.entry.JournalId;
import org.ayni.entry.JournalKind;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.ProgrammeEvent.ProgrammeFact;
import org.ayni.events.value.PartnershipId;
import org.ayni.events.value.ProgrammeId;
import org.ayni.query.contributions.Contribution.Reads;
import org.ayni.query.fact.Facts;
import org.ayni.query.http.Question;
import org.ayni.query.http.Translations;
import org.ayni.query.view.AsOf;
import org.ayni.query.view.DocumentView;
import org.ayni.query.view.Folded;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.NoAnswer;
import org.ayni.query.view.View;

/** Asks for a programme and for what its partnerships contribute, as of one moment. */
public final class Contributions {
    private final DocumentView<Facts<ProgrammeFact>> programmes;
    private final DocumentView<Facts<PartnershipFact>> contributions;
    private final Translations.Of translations;
    private final AsOf asOf;

    public Contributions(
            DocumentView<Facts<ProgrammeFact>> programmes,
            DocumentView<Facts<PartnershipFact>> contributions,
            Translations.Of translations,
            AsOf asOf) {
        this.programmes = programmes;
        this.contributions = contributions;
        this.translations = translations;
        this.asOf = asOf;
    }

    /** What answers are made from, with what else somebody needs. */
    public View[] views(View... more) {
        return Stream.concat(Stream.of(programmes, contributions), Stream.of(more))
                .toArray(View[]::new);
    }

    /**
     * One document per enrolled partnership. A position of the programme's journal means the moment at which it was recorded.
     *
     * @param question about a programme
     * @throws NoAnswer when the question cannot be answered
     */
    public Overview overview(Question question) {
        return overview(question, programmes.at(question.journal(), question.knownAt()));
    }

    /** The same, of a programme that has been read. */
    public Overview overview(Question question, Folded<Facts<ProgrammeFact>> programme) {
        var moment = asOf.moment(question.journal(), question.knownAt());
        var id = new ProgrammeId(question.journal().id());
        var contributed = Overview.enrolled(programme.state(), question).stream()
                .map(partnership -> contribution(partnership, id, question, moment))
                .toList();
        var translated = approved(translations, contributed, question, moment);
        return new Overview(question.translated(translated), programme, contributed);
    }

    /** What two have read: others than the two towns are shown no translation that nobody has approved. */
    static Translations approved(
            Translations.Of translations, List<Contribution> contributed, Question question, KnownAt moment) {
        return Translations.ofAny(contributed.stream()
                .filter(one -> one.position() != null)
                .map(one -> translations.of(
                        journal(one.partnership()), moment, question.reader().language(), _ -> List.of()))
                .toList());
    }

    private static JournalId journal(PartnershipId partnership) {
        return new JournalId(JournalKind.PARTNERSHIP, partnership.value());
    }

    private Contribution contribution(
            PartnershipId partnership, ProgrammeId programme, Question question, KnownAt moment) {
        var journal = journal(partnership);
        var day = question.happenedBy();
        // one that the office has enrolled need not have begun its record
        return NoAnswer.orNothingYet(() -> contributions.at(journal, moment))
                .map(folded -> {
                    var now = now(journal, folded, moment);
                    return new Contribution(
                            partnership,
                            folded.position(),
                            reads(now, programme),
                            folded.state(),
                            now,
                            day,
                            question.moment());
                })
                .orElseGet(() -> new Contribution(
                        partnership, null, Reads.NOTHING_YET, Facts.none(), Facts.none(), day, question.moment()));
    }

    /** Rights are always those of now, whatever moment is asked about. */
    private Facts<PartnershipFact> now(JournalId journal, Folded<Facts<PartnershipFact>> then, KnownAt moment) {
        return moment instanceof KnownAt.Now
                ? then.state()
                : contributions.at(journal, new KnownAt.Now()).state();
    }

    private static Reads reads(Facts<PartnershipFact> now, ProgrammeId programme) {
        return Contribution.accepted(now, programme) ? Reads.WHAT_IS_FOR_THE_PROGRAMME : Reads.WHAT_IS_PUBLIC;
    }
}
