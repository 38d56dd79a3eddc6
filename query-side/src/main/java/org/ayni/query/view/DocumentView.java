package org.ayni.query.view;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.ayni.entry.JournalId;
import org.ayni.journal.JournalReader;
import org.jspecify.annotations.Nullable;

/** Shows the documents of one read model, as of now or of any position. */
public final class DocumentView<S> implements View {
    private static final int STANDINGS_PAGE = 200;

    private final DocumentFold<S> fold;
    private final ViewStore store;
    private final Documents<S> documents;
    private final JournalReader reader;
    private final JournalPages pages;
    private final PlatformPool pool;
    private final AsOf asOf;

    public DocumentView(DocumentFold<S> fold, ViewStore store, JournalReader reader, PlatformPool pool, AsOf asOf) {
        this.fold = fold;
        this.store = store;
        this.documents = new Documents<>(fold, store);
        this.reader = reader;
        this.pages = new JournalPages(reader);
        this.pool = pool;
        this.asOf = asOf;
    }

    @Override
    public Projection projection() {
        return new DocumentProjection<>(fold, store, documents);
    }

    @Override
    public Fold fold() {
        return fold;
    }

    /** @throws NoAnswer when the question cannot be answered */
    public Folded<S> at(JournalId journal, KnownAt knownAt) {
        var position = asOf.position(key(), journal, knownAt);
        return knownAt instanceof KnownAt.Now ? now(journal, position) : at(journal, position);
    }

    /** As it was after the entry at a position that the journal has. */
    public Folded<S> at(JournalId journal, long position) {
        var current = current(journal);
        return current != null && current.position() == position ? current : refolded(journal, position);
    }

    /** The documents of all journals; those of which nothing was known then are left out. */
    public List<Shown<S>> all(KnownAt knownAt) {
        var shown = new ArrayList<Shown<S>>();
        @Nullable JournalId after = null;
        while (true) {
            var from = after;
            var page = pool.call(() -> store.standings(key(), from, STANDINGS_PAGE));
            if (page.isEmpty()) {
                return shown;
            }
            for (var standing : page) {
                var journal = standing.journal();
                var position = then(journal, knownAt, standing.head().position());
                position.ifPresent(at -> shown.add(new Shown<>(journal, at(journal, at))));
            }
            after = page.getLast().journal();
        }
    }

    /** A document and the journal that it is of. */
    public record Shown<S>(JournalId journal, Folded<S> folded) {}

    private OptionalLong then(JournalId journal, KnownAt knownAt, long head) {
        return switch (knownAt) {
            case KnownAt.Now() -> OptionalLong.of(head);
            case KnownAt.Moment(var instant) -> {
                var then = reader.positionAt(journal, instant);
                yield then.isPresent() ? OptionalLong.of(Math.min(head, then.getAsLong())) : then;
            }
            case KnownAt.Position _ -> throw new IllegalArgumentException("positions of journals cannot be compared");
        };
    }

    private Folded<S> now(JournalId journal, long position) {
        var current = current(journal);
        return current == null ? refolded(journal, position) : current;
    }

    private @Nullable Folded<S> current(JournalId journal) {
        try {
            return pool.call(() -> documents.current(journal))
                    .map(Documents.Current::folded)
                    .orElse(null);
        } catch (Documents.Unreadable unreadable) {
            return null; // whoever folds says so and mends it; the journal has the answer meanwhile
        }
    }

    /** The same fold, stopped earlier. Page by page, so that a long journal does not keep a thread of the pool. */
    private Folded<S> refolded(JournalId journal, long to) {
        var folded = Folded.nothing(fold);
        while (folded.position() < to) {
            var before = folded;
            folded = pool.call(() -> {
                var from = before.position() + 1;
                return before.evolve(
                        fold,
                        pages.read(journal, from, JournalPages.upTo(from, to)).whole());
            });
            if (folded.position() == before.position()) {
                throw new NoAnswer(NoAnswer.Reason.POSITION_AHEAD, to, folded.position());
            }
        }
        return folded;
    }
}
