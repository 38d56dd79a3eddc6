package org.ayni.query.agreements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.ayni.entry.Seen;
import org.ayni.events.AgreementFact;
import org.ayni.events.AgreementFact.AgreementApproved;
import org.ayni.events.AgreementFact.AgreementCameIntoForce;
import org.ayni.events.AgreementFact.AgreementDrafted;
import org.ayni.events.AgreementFact.AgreementRecorded;
import org.ayni.events.AgreementFact.AgreementSigned;
import org.ayni.events.AgreementFact.ClauseRecorded;
import org.ayni.events.AgreementFact.ClauseStruck;
import org.ayni.events.AgreementFact.ClauseWorded;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.AgreementId;
import org.ayni.events.value.ClauseId;
import org.ayni.events.value.ClauseRef;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Edtf;
import org.ayni.events.value.Language;
import org.ayni.events.value.LocalizedText;
import org.ayni.events.value.MunicipalityId;
import org.ayni.events.value.Translation;
import org.ayni.events.value.What;
import org.ayni.query.agreements.Agreement.Agreed;
import org.ayni.query.agreements.Agreement.Approval;
import org.ayni.query.agreements.Agreement.Clause;
import org.ayni.query.agreements.Agreement.Signing;
import org.ayni.query.agreements.Agreement.State;
import org.ayni.query.agreements.Agreement.Version;
import org.ayni.query.endorsements.Endorsements;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Facts;
import org.ayni.query.fact.Facts.Telling;
import org.ayni.query.fact.PartnershipFold;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.FactNote;
import org.ayni.query.http.Order;
import org.ayni.query.http.Question;
import org.jspecify.annotations.Nullable;

/** All agreements of a partnership, computed from what is told of them. */
final class Register {
    private final Facts<PartnershipFact> facts;
    private final Sides sides;
    private final Question question;
    private final LongFunction<Facts<PartnershipFact>> then;
    private final @Nullable Integer idleMonths;

    /**
     * @param then the same facts as they stood after an earlier entry
     * @param idleMonths for how long nothing came of a clause that is called idle; absent when nobody asks
     */
    Register(
            Facts<PartnershipFact> facts,
            Question question,
            LongFunction<Facts<PartnershipFact>> then,
            @Nullable Integer idleMonths) {
        this.facts = facts;
        this.sides = PartnershipFold.sides(facts);
        this.question = question;
        this.then = then;
        this.idleMonths = idleMonths;
    }

    /** A clause, and the entry that worded it so. */
    private record Wording(AgreementId agreement, org.ayni.events.value.Clause clause, Fact<?> fact) {
        boolean isOfSameClause(Wording other) {
            return clause.clause().equals(other.clause.clause());
        }
    }

    private static final Comparator<Wording> IN_ORDER = Comparator.comparingInt(
                    (Wording one) -> one.clause().number())
            .thenComparingLong(one -> one.fact().position());

    List<Agreement> agreements() {
        return Stream.concat(
                        telling(AgreementRecorded.class)
                                .map(one -> agreement(one, one.told().what(), State.RECORDED)),
                        telling(AgreementDrafted.class)
                                .map(one -> agreement(one, one.told().what(), State.DRAFT)))
                .sorted(Comparator.comparing(one -> one.begun().happened()))
                .toList();
    }

    /** The clauses that stand, in order, as they are worded. */
    List<org.ayni.events.value.Clause> standing(AgreementId agreement) {
        return wordings(agreement).stream()
                .filter(one -> !struck(agreement, one.clause().clause()))
                .map(Wording::clause)
                .toList();
    }

    private Agreement agreement(Telling<? extends AgreementFact> begun, What what, State state) {
        var id = begun.told().agreement();
        var endorsements = state == State.DRAFT
                ? Endorsements.of(DocumentId.of(id), facts, sides, question).orElse(null)
                : null;
        var agreed = agreed(endorsements);
        var signed = standing(AgreementSigned.class, id).findFirst();
        var inForce = standing(AgreementCameIntoForce.class, id).findFirst();
        var successor = successor(id);
        var supersededBy = successor.filter(this::holds).orElse(null);
        var concludedOn = signed.map(one -> one.fact().happened())
                .or(() -> state == State.RECORDED ? Optional.of(begun.fact().happened()) : Optional.empty());
        return new Agreement(
                id,
                what,
                state(
                        state,
                        endorsements != null && endorsements.agreedAs() != null,
                        signed.filter(this::isOfEffect).isPresent(),
                        inForce.filter(this::isOfEffect).isPresent()
                                && signed.filter(one -> !isOfEffect(one)).isEmpty(),
                        supersededBy != null),
                supersedes(begun.told(), signed.map(Telling::told)),
                supersededBy,
                supersededBy == null ? successor.orElse(null) : null,
                endorsements == null ? null : endorsements.shownTo(question),
                agreed.flatMap(register -> register.called(id))
                        .filter(was -> !was.equals(what))
                        .orElse(null),
                endorsements == null ? List.of() : changedSince(id, endorsements),
                clauses(id, endorsements, agreed, concludedOn.orElse(null)),
                standing(AgreementApproved.class, id)
                        .map(one -> new Approval(
                                sides.of(one.told().side()),
                                one.told().body(),
                                one.told().resolution(),
                                one.told().seen().position(),
                                isOfAnotherWording(one.told().seen(), signed, endorsements),
                                note(one)))
                        .toList(),
                versions(id),
                note(begun),
                signed.map(one ->
                                new Signing(one.told().what(), one.told().seen().position(), note(one)))
                        .orElse(null),
                inForce.map(this::note).orElse(null));
    }

    private static State state(State begun, boolean endorsed, boolean signed, boolean inForce, boolean superseded) {
        if (superseded) {
            return State.SUPERSEDED;
        }
        if (inForce) {
            return State.IN_FORCE;
        }
        if (signed) {
            return State.SIGNED;
        }
        return endorsed ? State.ENDORSED : begun;
    }

    private static @Nullable AgreementId supersedes(AgreementFact begun, Optional<AgreementSigned> signed) {
        return begun instanceof AgreementRecorded recorded
                ? recorded.supersedes()
                : signed.map(AgreementSigned::supersedes).orElse(null);
    }

    /** The agreement that was concluded to take the place of this one. */
    private Optional<AgreementId> successor(AgreementId agreement) {
        return Stream.concat(
                        telling(AgreementRecorded.class)
                                .filter(one -> isOfEffect(one)
                                        && agreement.equals(one.told().supersedes()))
                                .map(one -> one.told().agreement()),
                        telling(AgreementSigned.class)
                                .filter(one -> isOfEffect(one)
                                        && agreement.equals(one.told().supersedes()))
                                .map(one -> one.told().agreement()))
                .reduce((_, later) -> later);
    }

    /** What is signed holds once it is in force; one that was concluded outside this record holds as it was recorded. */
    private boolean holds(AgreementId agreement) {
        return standing(AgreementRecorded.class, agreement).anyMatch(this::isOfEffect)
                || standing(AgreementCameIntoForce.class, agreement).anyMatch(this::isOfEffect);
    }

    /** What the other side disputes changes nothing between them. */
    private boolean isOfEffect(Telling<? extends PartnershipFact> telling) {
        return note(telling).state().isOfEffect();
    }

    /** Than the one that was signed; before that, than the draft as it stands. */
    private static boolean isOfAnotherWording(
            Seen approved, Optional<Telling<AgreementSigned>> signed, @Nullable Endorsements endorsements) {
        var worded = signed.map(one -> one.told().seen())
                .or(() -> Optional.ofNullable(endorsements).map(Endorsements::cite));
        return worded.filter(one -> one.position() != approved.position()).isPresent();
    }

    /** What both agreed to, as it stood then; empty where they have not, or nothing has changed since. */
    private Optional<Register> agreed(@Nullable Endorsements endorsements) {
        return Optional.ofNullable(endorsements)
                .filter(one -> one.isAfterAgreement(one.cite().position()))
                .map(Endorsements::agreedAs)
                .map(as -> new Register(then.apply(as), question, then, null));
    }

    private Optional<What> called(AgreementId agreement) {
        return standing(AgreementDrafted.class, agreement)
                .map(one -> one.told().what())
                .findFirst();
    }

    private List<Clause> clauses(
            AgreementId agreement,
            @Nullable Endorsements endorsements,
            Optional<Register> agreed,
            @Nullable Edtf concludedOn) {
        var standing = wordings(agreement);
        var takenBack = agreed.stream()
                .flatMap(register -> register.wordings(agreement).stream())
                .filter(was -> standing.stream().noneMatch(was::isOfSameClause))
                .flatMap(this::asOfNow);
        var others = standing(agreement);
        return Stream.concat(standing.stream(), takenBack)
                .sorted(IN_ORDER)
                .map(wording -> clause(
                        wording,
                        others,
                        endorsements,
                        agreed.flatMap(register -> register.agreedTo(wording)),
                        concludedOn))
                .toList();
    }

    /** A wording of then, with what has become of it since. */
    private Stream<Wording> asOfNow(Wording then) {
        return facts.about(then.fact().position()).stream()
                .map(fact -> new Wording(then.agreement(), then.clause(), fact));
    }

    /** What both agreed to, asked of the facts as they stood then. */
    private Optional<Agreed> agreedTo(Wording now) {
        return wordings(now.agreement()).stream()
                .filter(now::isOfSameClause)
                .map(one -> new Agreed(
                        one.clause().number(),
                        one.clause().heading() == null
                                ? null
                                : agreed(one.clause().heading()),
                        agreed(one.clause().text()),
                        struck(one.agreement(), one.clause().clause())))
                .findFirst();
    }

    /** @param standing all clauses that stand now */
    private Clause clause(
            Wording wording,
            List<org.ayni.events.value.Clause> standing,
            @Nullable Endorsements endorsements,
            Optional<Agreed> agreedTo,
            @Nullable Edtf concludedOn) {
        var clause = wording.clause();
        var offspring = new Offspring(facts, question, new ClauseRef(wording.agreement(), clause.clause()));
        var lastServed = offspring.lastServed();
        var endorsedBy = endorsements == null
                ? List.<MunicipalityId>of()
                : endorsements.covering(wording.fact().changed().position());
        var agreed = endorsedBy.containsAll(sides.municipalities());
        var heading = clause.heading() == null || !agreed ? clause.heading() : agreed(clause.heading());
        var text = agreed ? agreed(clause.text()) : clause.text();
        var struck = struck(wording.agreement(), clause.clause());
        var now = new Agreed(clause.number(), heading, text, struck);
        var stands = standing.contains(clause);
        return new Clause(
                clause.clause(),
                clause.number(),
                heading,
                text,
                languages(clause.text()),
                stands ? missingLanguages(clause, standing) : List.of(),
                stands
                        && standing.stream()
                                        .filter(one -> one.number() == clause.number())
                                        .count()
                                > 1,
                struck,
                endorsedBy,
                agreedTo.filter(was -> wording.fact().retracted() || !was.equals(now))
                        .orElse(null),
                offspring.promises(),
                offspring.things(),
                lastServed,
                idle(lastServed == null ? concludedOn : lastServed, concludedOn),
                FactNote.of(wording.fact(), org.ayni.events.value.Whose.BOTH, sides, question));
    }

    /** All its languages are one version, which both have endorsed: none of them is a translation that nobody has looked at. */
    private static LocalizedText agreed(LocalizedText text) {
        return new LocalizedText(
                text.language(),
                text.text(),
                text.translations().stream()
                        .map(one -> new Translation(one.language(), one.text(), true))
                        .toList());
    }

    /** Nothing can have come of it before the agreement was concluded: the months count from then on. */
    private @Nullable Boolean idle(@Nullable Edtf since, @Nullable Edtf concludedOn) {
        if (idleMonths == null || since == null || concludedOn == null) {
            return null;
        }
        return since.latest().isBefore(question.day().minusMonths(idleMonths));
    }

    /** What was worded, struck, or taken back of either, since both agreed. */
    private List<ClauseId> changedSince(AgreementId agreement, Endorsements endorsements) {
        return Stream.concat(
                        telling(ClauseWorded.class)
                                .filter(one -> one.told().agreement().equals(agreement)
                                        && isChangedSince(one.fact(), endorsements))
                                .map(one -> new Changed(one.told().clause().clause(), one.fact())),
                        telling(ClauseStruck.class)
                                .filter(one -> one.told().agreement().equals(agreement)
                                        && isChangedSince(one.fact(), endorsements))
                                .map(one -> new Changed(one.told().clause(), one.fact())))
                .sorted(Comparator.comparingLong(one -> one.fact().changed().position()))
                .map(Changed::clause)
                .distinct()
                .toList();
    }

    private record Changed(ClauseId clause, Fact<?> fact) {}

    /** What came and went after the agreement changes nothing. */
    private static boolean isChangedSince(Fact<?> fact, Endorsements endorsements) {
        return endorsements.isAfterAgreement(fact.changed().position())
                && !(fact.retracted() && endorsements.isAfterAgreement(fact.position()));
    }

    /** Each entry that told, corrected or retracted something of the draft made another version of it. */
    private List<Version> versions(AgreementId agreement) {
        var positions = facts.stream()
                .filter(fact -> fact.told().documents().contains(DocumentId.of(agreement)))
                .flatMap(Register::versions)
                .sorted()
                .distinct()
                .toList();
        var versions = new ArrayList<Version>();
        for (var position : positions) {
            versions.add(new Version(versions.size() + 1, position));
        }
        return versions;
    }

    private static Stream<Long> versions(Fact<?> fact) {
        var corrected = fact.corrections().stream().map(one -> one.position());
        var retraction = fact.retraction();
        var retracted = retraction == null ? Stream.<Long>empty() : Stream.of(retraction.position());
        return Stream.of(Stream.of(fact.position()), corrected, retracted).flatMap(positions -> positions);
    }

    /** The latest wording of each clause, in the order of the agreement. */
    private List<Wording> wordings(AgreementId agreement) {
        var latest = new java.util.LinkedHashMap<ClauseId, Wording>();
        Stream.concat(
                        telling(ClauseRecorded.class)
                                .map(one -> new Wording(
                                        one.told().agreement(), one.told().clause(), one.fact())),
                        telling(ClauseWorded.class)
                                .map(one -> new Wording(
                                        one.told().agreement(), one.told().clause(), one.fact())))
                .filter(one -> one.agreement().equals(agreement) && !one.fact().retracted())
                .sorted(Comparator.comparingLong(one -> one.fact().position()))
                .forEach(one -> latest.put(one.clause().clause(), one));
        return latest.values().stream().sorted(IN_ORDER).toList();
    }

    private boolean struck(AgreementId agreement, ClauseId clause) {
        return standing(ClauseStruck.class, agreement)
                .anyMatch(one -> one.told().clause().equals(clause) && isOfEffect(one));
    }

    private static List<Language> missingLanguages(
            org.ayni.events.value.Clause clause, List<org.ayni.events.value.Clause> standing) {
        return standing.stream()
                .flatMap(one -> languages(one.text()).stream())
                .distinct()
                .filter(language -> !languages(clause.text()).contains(language))
                .sorted(Comparator.comparing(Language::toString))
                .toList();
    }

    private static List<Language> languages(LocalizedText text) {
        return Stream.concat(
                        Stream.of(text.language()), text.translations().stream().map(one -> one.language()))
                .toList();
    }

    private <T extends AgreementFact> Stream<Telling<T>> standing(Class<T> type, AgreementId agreement) {
        return telling(type)
                .filter(one -> !one.fact().retracted() && one.told().agreement().equals(agreement));
    }

    private <T extends PartnershipFact> Stream<Telling<T>> telling(Class<T> type) {
        return facts.telling(type)
                .filter(one -> question.concerns(one.fact().happened()))
                .sorted(Order.happened());
    }

    private FactNote note(Telling<? extends PartnershipFact> telling) {
        return FactNote.of(telling.fact(), telling.told().whose(), sides, question);
    }
}
