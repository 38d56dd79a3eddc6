package org.ayni.query.timeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ayni.entry.JournalId;
import org.ayni.events.PartnershipEvent.PartnershipFact;
import org.ayni.events.value.Language;
import org.ayni.query.fact.Fact;
import org.ayni.query.fact.Sides;
import org.ayni.query.http.BadQuestion;
import org.ayni.query.http.Question;
import org.ayni.query.http.Words;
import org.ayni.query.view.KnownAt;
import org.ayni.query.view.Row;
import org.ayni.query.view.RowQuery;
import org.ayni.query.view.RowView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Answers what happened. */
public final class Timeline {
    private static final int OPEN_PAGE = 500;

    private final RowView view;
    private final Items items;

    public Timeline(RowView view) {
        this.view = view;
        this.items = new Items(view);
    }

    /**
     * A page of the timeline.
     *
     * @param position as of which it is shown
     * @param next the cursor of the next page, absent on the last
     */
    public record Page(
            long position,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<ObjectNode> entries,
            @Nullable String next) {}

    public RowView view() {
        return view;
    }

    public Items items() {
        return items;
    }

    /** @throws BadQuestion when something in it cannot be understood */
    public Page page(Question question, Wanted wanted) {
        var filter = Filter.of(wanted);
        var asked = Place.digest(question.journal() + " " + question.happenedBy() + " " + filter.meaning()
                + (question.publicly() == null ? "" : " public"));
        var from = wanted.cursor() == null ? null : Place.read(wanted.cursor(), asked);
        var at = view.position(question.journal(), from == null ? question.knownAt() : new KnownAt.Position(from.at()));
        if (from != null
                && !(question.knownAt() instanceof KnownAt.Now)
                && view.position(question.journal(), question.knownAt()) != at) {
            throw new BadQuestion(BadQuestion.Reason.CURSOR_UNKNOWN, "cursor", String.valueOf(wanted.cursor()));
        }
        var rows = rows(question, filter, at, from == null ? null : from.after());
        var more = rows.size() > filter.limit();
        var shown = more ? rows.subList(0, filter.limit()) : rows;
        return new Page(
                at,
                items.of(shown, at, question),
                more ? new Place(at, asked, shown.getLast().order()).cursor() : null);
    }

    /**
     * What one entry did to the timeline.
     *
     * @param item its own row right after it; under {@code changes} the rows of facts that it changed, and of an entry about a
     *     translation into the reader's language the row of what was translated; others that say the same words may read otherwise, too
     */
    public record Move(long position, ObjectNode item) {}

    /** What each entry did, from one position to another; the view has seen both. */
    public List<Move> moves(JournalId journal, long from, long to, Language reader) {
        return new Moves(this, journal, reader).list(from, to);
    }

    /**
     * A fact about which a side may have to say something: one that waits for a word of the other side, or of its own when it is
     * disputed (the sides know whether it is an own affair), or that is published.
     *
     * @param item as the timeline shows it
     */
    public record Open(Fact<PartnershipFact> fact, ObjectNode item) {

        public Words title() {
            return Item.title(item);
        }
    }

    /** The open facts at a position, in the order in which they happened; what is settled without effect is none. */
    public List<Open> open(long at, Question question) {
        return tagged(Set.of(Tags.OPEN), at, question).stream()
                .filter(one -> items.isOfEffect(one.fact(), at, question.journal()))
                .toList();
    }

    /** The facts that others than the two towns may read, could if both sides said so, or could as they were said before. */
    public List<Open> published(long at, Question question) {
        return tagged(Set.of(Tags.PUBLISHED, Tags.OFFERED, Tags.VOIDED), at, question);
    }

    /** The rows of all entries, in the order in which they happened. */
    List<Row> entries(long at, JournalId journal) {
        return rows(Set.of(Tags.ENTRY), at, journal);
    }

    /** All translations and their approvals. */
    List<Fact<PartnershipFact>> translations(long at, JournalId journal) {
        return Items.facts(
                rows(Set.of(Tags.kind(Kind.TRANSLATION), Tags.kind(Kind.TRANSLATION_APPROVED)), at, journal));
    }

    /** The translations into a language, and their approvals. */
    List<Fact<PartnershipFact>> translations(Language into, long at, JournalId journal) {
        return Items.facts(rows(Set.of(Tags.translation(into)), at, journal));
    }

    /** What the sides have said by which a view is published. */
    public List<Open> openedViews(long at, Question question) {
        return tagged(Set.of(Tags.kind(Kind.VIEW_PUBLISHED)), at, question);
    }

    public OpenViews views(long at, JournalId journal) {
        return OpenViews.of(Items.facts(rows(OpenViews.KINDS, at, journal)), sides(journal, at));
    }

    /** The entries that published something, as the timeline shows them. */
    public List<ObjectNode> publications(long at, Question question) {
        return items.of(rows(Set.of(Tags.kind(Kind.PUBLICATION.word())), at, question.journal()), at, question);
    }

    /** The entries that withdrew something. */
    public List<ObjectNode> withdrawals(long at, Question question) {
        return items.of(rows(Set.of(Tags.kind(Kind.WITHDRAWAL.word())), at, question.journal()), at, question);
    }

    private List<Open> tagged(Set<String> tags, long at, Question question) {
        var shown = rows(tags, at, question.journal()).stream()
                .filter(row -> question.concerns(Items.happened(row)))
                .toList();
        var shownItems = items.of(shown, at, question);
        var tagged = new ArrayList<Open>();
        for (var i = 0; i < shown.size(); i++) {
            tagged.add(new Open(Body.fact(shown.get(i)).fact(), shownItems.get(i)));
        }
        return tagged;
    }

    /** All that have any of the tags, in the order in which they happened. */
    private List<Row> rows(Set<String> tags, long at, JournalId journal) {
        var rows = new ArrayList<Row>();
        @Nullable String behind = null;
        while (true) {
            var page = view.find(journal, at, new RowQuery(List.of(tags), null, null, false, behind, OPEN_PAGE));
            rows.addAll(page);
            if (page.size() < OPEN_PAGE) {
                return rows;
            }
            behind = page.getLast().order();
        }
    }

    /** One more than the limit, if there are so many. */
    private List<Row> rows(Question question, Filter filter, long at, @Nullable String after) {
        var known = sides(question.journal(), at);
        var sides = question.publicly() == null ? known : PublicHelpers.of(known);
        var rows = new ArrayList<Row>();
        var behind = after;
        while (rows.size() <= filter.limit()) {
            var page = view.find(question.journal(), at, filter.query(sides, question.happenedBy(), behind));
            for (var row : readable(page, question)) {
                if (rows.size() <= filter.limit() && filter.fits(Items.happened(row), question)) {
                    rows.add(row);
                }
            }
            if (page.size() <= filter.limit()) {
                return rows;
            }
            behind = page.getLast().order();
        }
        return rows;
    }

    private static List<Row> readable(List<Row> rows, Question question) {
        var publicly = question.publicly();
        if (publicly == null) {
            return rows;
        }
        var facts =
                publicly.read(Items.facts(rows)).stream().map(Fact::position).collect(Collectors.toSet());
        return rows.stream()
                .filter(row ->
                        Body.isFact(row) && facts.contains(Body.fact(row).fact().position()))
                .toList();
    }

    /** A fact as it stood at a position, which has been told there by then. */
    public Fact<PartnershipFact> fact(JournalId journal, long at, long position) {
        var key = TimelineFold.key(position);
        return Items.facts(view.rows(journal, at, List.of(key)).values()).getFirst();
    }

    public Sides sides(JournalId journal, long at) {
        var row = view.rows(journal, at, List.of(TimelineFold.SIDES)).get(TimelineFold.SIDES);
        return row == null ? Sides.NONE : Body.sides(row).sides();
    }
}
