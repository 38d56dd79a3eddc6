package org.ayni.command.partnership;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ayni.command.FactLog;
import org.ayni.command.FactLog.Fact;
import org.ayni.command.partnership.PartnershipCommand.Correct;
import org.ayni.command.partnership.Subject.Founding;
import org.ayni.command.partnership.Subject.Municipality;
import org.ayni.command.partnership.Subject.Promise;
import org.ayni.command.partnership.Subject.PromiseKeeping;
import org.ayni.command.partnership.Subject.PromiseLapse;
import org.ayni.command.partnership.Subject.Series;
import org.ayni.command.partnership.Subject.Settlement;
import org.ayni.entry.Audience;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.entry.Seen;
import org.ayni.events.CallFact.InterestExpressed;
import org.ayni.events.CourseFact.PartnershipFounded;
import org.ayni.events.PartnershipEvent;
import org.ayni.events.PartnershipEvent.AllConfirmed;
import org.ayni.events.PartnershipEvent.FactConfirmed;
import org.ayni.events.PartnershipEvent.FactCorrected;
import org.ayni.events.PartnershipEvent.FactDisputed;
import org.ayni.events.PartnershipEvent.FactRetracted;
import org.ayni.events.PartnershipEvent.FactsPublished;
import org.ayni.events.PartnershipEvent.FactsWithdrawn;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.DifferingAccount;
import org.ayni.events.value.InterestId;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.PromiseId;
import org.ayni.events.value.SeriesId;
import org.ayni.events.value.Whose;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What the rules of a partnership need to know. Whatever holds now is asked of the facts that stand.
 *
 * @param sides the two municipalities; empty before the founding, which is never retracted
 * @param whose whose each fact is, by the position of the fact
 * @param formerly whose else a fact was said to be before it was corrected, by its position
 * @param contests what results of olympiads are held against
 * @param interests who came forward, as it is told now: whoever is accepted becomes an actor by that name
 * @param differing the fields of the differing accounts in an entry, in their order, where it has some; by position
 * @param hashes of all entries, by position: any of them can be cited as the last that was seen
 * @param files the evidence that is named
 * @param readings who may read what
 * @param texts what is said, and in which languages
 */
public record PartnershipState(
        List<MunicipalityId> sides,
        PMap<Long, Whose> whose,
        PMap<Long, PSet<Whose>> formerly,
        Documents documents,
        Contests contests,
        FactLog<Subject> facts,
        PMap<InterestId, InterestExpressed> interests,
        PMap<Long, List<String>> differing,
        PVector<Hash> hashes,
        Files files,
        Readings readings,
        Texts texts) {

    public static final PartnershipState EMPTY = new PartnershipState(
            List.of(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            Documents.NONE,
            Contests.NONE,
            FactLog.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            TreePVector.empty(),
            Files.NONE,
            Readings.NONE,
            Texts.NONE);

    boolean founded() {
        return has(new Founding());
    }

    boolean has(Subject subject) {
        return facts.stands(subject);
    }

    /** Whose the fact is that was first told at this position. */
    Whose whose(long position) {
        return whose.getOrDefault(position, Whose.BOTH);
    }

    /** Whose it was ever said to be: what was both sides' once does not become one side's to show by a correction. */
    Stream<Whose> owners(long position) {
        return Stream.concat(
                Stream.of(whose(position)), formerly.getOrDefault(position, HashTreePSet.empty()).stream());
    }

    /** Who may read the fact that was first told at this position. */
    Audience readers(long position) {
        return readings.of(position).now();
    }

    /**
     * Who may read what a command records that does not say so: the two towns. Wider is said, never meant; a correction is for
     * those for whom the fact was recorded, or a slip that is mended would take it from them.
     */
    public Audience audience(PartnershipCommand command) {
        return command instanceof Correct correct
                ? facts.at(correct.corrected().position())
                        .map(fact -> readings.of(fact.position()).told())
                        .orElse(Audience.PARTNERSHIP)
                : Audience.PARTNERSHIP;
    }

    /** Whether it is an affair of the side that told it. */
    boolean isOwnAffair(Fact<Subject> fact) {
        return fact.by() != null && answers(fact.by(), whose(fact.position()));
    }

    /**
     * Whether a fact waits for this side: it may confirm it, and has said nothing about it as it is now. What both sides
     * endorse as a whole waits as a whole.
     */
    boolean waits(Fact<Subject> fact, MunicipalityId side) {
        return !fact.retracted()
                && !side.equals(fact.by())
                && fact.confirmed() == null
                && fact.disputed() == null
                && !isOwnAffair(fact)
                && !documents.standFor(fact.position())
                && !isVoid(fact)
                && SettlementRules.end(this, fact).isEmpty();
    }

    /** Whether it settles something about a fact that is stated otherwise by now, by an account that stands no more. */
    boolean isVoid(Fact<Subject> fact) {
        return fact.subject() instanceof Settlement(var telling, var _)
                && facts.at(telling)
                        .filter(about -> !about.retracted()
                                && about.stated().position() == telling
                                && isAccount(about, fact.gist().standsWith()))
                        .isEmpty();
    }

    private static boolean isAccount(Fact<Subject> about, @Nullable Long entry) {
        return entry != null
                && (entry == about.stated().position()
                        || (about.disputed() != null
                                && entry == about.disputed().position()));
    }

    /** Whether a fact that stands changes what was agreed: one that the other side disputes changes nothing until both settled it. */
    boolean isOfEffect(Fact<Subject> fact) {
        return fact.disputed() == null || SettlementRules.isSettled(this, fact);
    }

    /** The fields on which an entry gives differing accounts, in their order. */
    List<String> differing(Seen entry) {
        return differing.getOrDefault(entry.position(), List.of());
    }

    /** A side, or a municipality that a side succeeded. */
    boolean belongs(MunicipalityId municipality) {
        return sides.contains(municipality) || has(new Municipality(municipality));
    }

    /** The side that answers for a fact of this owner: a side answers for the municipalities that it succeeded. */
    boolean answers(MunicipalityId side, Whose owner) {
        return !owner.isBoth()
                && (side.equals(owner.side())
                        || facts.about(new Municipality(owner.side()))
                                .anyMatch(named -> new Municipality(side)
                                        .equals(named.gist().tiedTo())));
    }

    /** Whose a series is, that is there. */
    Whose owner(SeriesId series) {
        return owner(new Series(series));
    }

    /** Whose the first fact is about something that is there. */
    Whose owner(Subject named) {
        return facts.about(named)
                .findFirst()
                .map(told -> whose(told.position()))
                .orElse(Whose.BOTH);
    }

    /** An expression of interest that is there, as it is told now. */
    InterestExpressed interest(InterestId interest) {
        return Objects.requireNonNull(interests.get(interest));
    }

    /**
     * Whether a promise was made, has not lapsed, and was kept by nothing that stands: when the fact that kept it is
     * retracted or disputed, it is open again.
     */
    boolean open(PromiseId promise) {
        return has(new Promise(promise))
                && facts.about(new PromiseLapse(promise)).noneMatch(this::isOfEffect)
                && facts.about(new PromiseKeeping(promise)).noneMatch(this::keeps);
    }

    private boolean keeps(Fact<Subject> keeping) {
        var by = keeping.gist().standsWith();
        return facts.holds(keeping)
                && isOfEffect(keeping)
                && (by == null || facts.at(by).filter(this::isOfEffect).isPresent());
    }

    /** The state as if this fact did not stand. */
    PartnershipState except(Fact<Subject> fact) {
        return with(facts.except(fact));
    }

    public PartnershipState evolve(Entry<? extends PartnershipEvent> entry) {
        var position = entry.header().position();
        var fields = fields(entry.event());
        return after(entry)
                .with(
                        fields.isEmpty() ? differing : differing.plus(position, fields),
                        hashes.plus(entry.hash()),
                        texts.after(entry));
    }

    private static List<String> fields(PartnershipEvent event) {
        return switch (event) {
            case PartnershipFact fact -> fields(fact.differing());
            case FactCorrected(var _, var _, var fact, var _) -> fields(fact.differing());
            case FactDisputed(var _, var _, var accounts) -> fields(accounts);
            case FactConfirmed _, AllConfirmed _, FactRetracted _, FactsPublished _, FactsWithdrawn _ -> List.of();
        };
    }

    private static List<String> fields(List<DifferingAccount> accounts) {
        return accounts.stream().map(DifferingAccount::field).toList();
    }

    private PartnershipState after(Entry<? extends PartnershipEvent> entry) {
        return switch (entry.event()) {
            case PartnershipFact fact ->
                with(facts.told(entry, Tellings.gist(fact)))
                        .learned(entry.header().position(), fact)
                        .with(documents.stated(entry.header().position(), fact, entry.seen()))
                        .with(files.after(entry))
                        .with(readings.told(entry.header(), fact));
            case FactConfirmed(var confirmed) -> with(facts.confirmed(confirmed, entry));
            case AllConfirmed(var _, var confirmed, var _) -> with(facts.allConfirmed(confirmed));
            case FactDisputed(var disputed, var _, var _) ->
                with(facts.disputed(disputed, entry))
                        .with(readings.disputed(fact(disputed)))
                        .reopened(fact(disputed));
            case FactCorrected(var corrected, var happened, var fact, var _) ->
                with(facts.corrected(corrected, entry, happened, Tellings.gist(fact)))
                        .learned(fact(corrected), fact)
                        .with(documents.stated(fact(corrected), fact, entry.seen()))
                        .with(readings.corrected(fact(corrected), entry.header(), fact))
                        .reopened(fact(corrected));
            case FactRetracted(var retracted, var _) ->
                with(facts.retracted(retracted, entry))
                        .with(documents.retracted(fact(retracted), entry.seen()))
                        .with(readings.retracted(fact(retracted), entry.header()))
                        .reopened(fact(retracted));
            case FactsPublished published ->
                with(readings.published(published.to(), facts(published.own()))
                        .published(published.to(), facts(published.joint()), side(entry)));
            case FactsWithdrawn(var _, var _, var withdrawn, var _) -> with(readings.withdrawn(facts(withdrawn)));
        };
    }

    /** After a change of what was settled about a fact: where that is disputed again, nobody else reads it any more. */
    private PartnershipState reopened(long changed) {
        return facts.at(changed)
                .flatMap(fact ->
                        fact.subject() instanceof Settlement(var telling, var _) ? facts.at(telling) : Optional.empty())
                .filter(about -> !isOfEffect(about))
                .map(about -> with(readings.disputed(about.position())))
                .orElse(this);
    }

    private PartnershipState learned(long position, PartnershipFact fact) {
        var before = whose.getOrDefault(position, fact.whose());
        return new PartnershipState(
                fact instanceof PartnershipFounded founded ? founded.sides() : sides,
                whose.plus(position, fact.whose()),
                before.equals(fact.whose())
                        ? formerly
                        : formerly.plus(
                                position,
                                formerly.getOrDefault(position, HashTreePSet.empty())
                                        .plus(before)),
                documents,
                contests.learned(fact),
                facts,
                fact instanceof InterestExpressed expressed
                        ? interests.plus(expressed.interest(), expressed)
                        : interests,
                differing,
                hashes,
                files,
                readings,
                texts);
    }

    /** The position of the fact that a citation is about. */
    private long fact(Seen cited) {
        return facts.at(cited.position()).orElseThrow().position();
    }

    private static MunicipalityId side(Entry<?> entry) {
        return Objects.requireNonNull(entry.header().by().side(), "only a side publishes");
    }

    private List<Long> facts(List<Seen> cited) {
        return cited.stream().map(this::fact).toList();
    }

    private PartnershipState with(Documents now) {
        return new PartnershipState(
                sides, whose, formerly, now, contests, facts, interests, differing, hashes, files, readings, texts);
    }

    private PartnershipState with(FactLog<Subject> now) {
        return new PartnershipState(
                sides, whose, formerly, documents, contests, now, interests, differing, hashes, files, readings, texts);
    }

    private PartnershipState with(PMap<Long, List<String>> nowDiffering, PVector<Hash> nowHashes, Texts nowTexts) {
        return new PartnershipState(
                sides,
                whose,
                formerly,
                documents,
                contests,
                facts,
                interests,
                nowDiffering,
                nowHashes,
                files,
                readings,
                nowTexts);
    }

    private PartnershipState with(Files now) {
        return new PartnershipState(
                sides, whose, formerly, documents, contests, facts, interests, differing, hashes, now, readings, texts);
    }

    private PartnershipState with(Readings now) {
        return new PartnershipState(
                sides, whose, formerly, documents, contests, facts, interests, differing, hashes, files, now, texts);
    }
}
