package org.ayni.query.timeline;

import java.util.ArrayList;
import java.util.List;
import org.ayni.entry.Audience;
import org.ayni.events.CallFact.CallOpened;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.StocktakingFact.SdgAssessed;
import org.ayni.events.TranslationFact;
import org.ayni.events.value.Language;
import org.ayni.events.value.Sdg;
import org.ayni.events.value.SdgLink;
import org.ayni.query.fact.Author;
import org.ayni.query.fact.Fact;

/** The words by which rows are found. */
final class Tags {
    /** Every row of an entry, as opposed to helping rows. */
    static final String ENTRY = "entry";

    static final String FACT = "fact";
    /** What the other side could confirm, or the recording side answer: not confirmed, disputed, and no own affair of its author. */
    static final String OPEN = "open";
    /** What others may read than the two towns. */
    static final String PUBLISHED = "published";
    /** What one side has published, and the other has to, too. */
    static final String OFFERED = "offered";
    /** What was published as it was said before, and is not as it is said now. */
    static final String VOIDED = "voided";
    /** What happened in the world. */
    static final String WORLD = "world";

    private Tags() {}

    static List<String> of(Fact<PartnershipFact> fact) {
        var told = fact.told();
        var kind = Kind.of(told);
        var tags = new ArrayList<>(
                List.of(ENTRY, FACT, kind(kind.word()), side(told.whose().value())));
        if (kind.world()) {
            tags.add(WORLD);
        }
        if (isOpen(fact)) {
            tags.add(OPEN);
        }
        if (fact.readers() != Audience.PARTNERSHIP) {
            tags.add(PUBLISHED);
        }
        if (fact.offered().isPresent()) {
            tags.add(OFFERED);
        }
        if (!fact.toPublishAgain().isEmpty()) {
            tags.add(VOIDED);
        }
        var content = Content.of(told);
        var what = content.what();
        if (what != null) {
            what.sdgs().stream().map(SdgLink::sdg).forEach(sdg -> addTo(tags, sdg));
            what.actors().forEach(one -> tags.add(actor(one.actor().value())));
        }
        if (told instanceof CallOpened opened) {
            opened.sdgs().stream().map(SdgLink::sdg).forEach(sdg -> addTo(tags, sdg));
        }
        if (told instanceof SdgAssessed assessed) {
            addTo(tags, assessed.sdg());
        }
        if (told instanceof TranslationFact translation) {
            tags.add(translation(translation.into()));
        }
        if (content.actor() != null) {
            tags.add(actor(content.actor().value()));
        }
        return tags;
    }

    private static void addTo(List<String> tags, Sdg sdg) {
        tags.add(sdg(sdg.value()));
        sdg.goal().ifPresent(goal -> tags.add(sdg(Integer.toString(goal)))); // a goal includes its targets
    }

    /** As far as the fact alone says: for whose predecessor somebody answers is asked when it is read. */
    private static boolean isOpen(Fact<PartnershipFact> fact) {
        var whose = fact.told().whose();
        return !fact.retracted()
                && (!fact.disputes().isEmpty()
                        || (fact.confirmations().isEmpty()
                                && (whose.isBoth()
                                        || !whose.side().equals(fact.by().side()))));
    }

    static List<String> ofAct(String kind, Author by) {
        var side = by.side();
        return side == null ? List.of(ENTRY, kind(kind)) : List.of(ENTRY, kind(kind), side(side.value()));
    }

    static String kind(String word) {
        return "kind:" + word;
    }

    /** A language with all its ways of being spoken. */
    static String translation(Language into) {
        return "translation:" + into.tag().split("-", -1)[0];
    }

    static String sdg(String sdg) {
        return "sdg:" + sdg;
    }

    static String actor(String actor) {
        return "actor:" + actor;
    }

    static String side(String side) {
        return "side:" + side;
    }
}
