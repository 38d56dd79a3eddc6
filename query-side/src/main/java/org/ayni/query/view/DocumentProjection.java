package org.ayni.query.view;

import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.entry.JournalId;
import org.ayni.events.Event;
import org.ayni.query.view.Documents.Current;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the document of each journal up to date. */
final class DocumentProjection<S> implements Projection {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentProjection.class);

    private final DocumentFold<S> fold;
    private final ViewStore store;
    private final Documents<S> documents;

    DocumentProjection(DocumentFold<S> fold, ViewStore store, Documents<S> documents) {
        this.fold = fold;
        this.store = store;
        this.documents = documents;
    }

    @Override
    public Fold fold() {
        return fold;
    }

    @Override
    public ViewHead head(JournalId journal) {
        return store.head(key(), journal);
    }

    @Override
    public ViewHead apply(JournalId journal, List<Entry<Event>> entries) {
        var before = current(journal);
        var run = new Run<>(fold, before.folded());
        run.take(entries);
        var after = run.folded;
        var head = before.head();
        if (after.position() > head.position()) {
            var next = head.at(after.position(), after.hash());
            // most entries mean nothing to most documents: then only the head moves
            var body = head.position() >= 0 && isSame(after, before.folded()) ? null : fold.write(after.state());
            if (!store.move(key(), journal, head, next, body)) {
                throw new HeadMoved(key(), journal);
            }
            documents.keep(journal, next, after);
            head = next;
        }
        run.finish();
        return head;
    }

    @SuppressWarnings(
            "ReferenceEquality") // folds promise the same instance; comparing all of it would cost what it saves
    private boolean isSame(Folded<S> one, Folded<S> other) {
        return one.state() == other.state();
    }

    private Current<S> current(JournalId journal) {
        try {
            return documents.current(journal).orElseGet(() -> new Current<>(head(journal), Folded.nothing(fold)));
        } catch (Documents.Unreadable unreadable) {
            LOG.warn("{}; it is folded again", unreadable.getMessage());
            forget(journal);
            throw new HeadMoved(key(), journal);
        }
    }

    @Override
    public Beside beside(JournalId journal) {
        return new Beside() {
            private final Run<S> run = new Run<>(fold, Folded.nothing(fold));

            @Override
            public long position() {
                return run.folded.position();
            }

            @Override
            public void apply(List<Entry<Event>> entries) {
                run.take(entries);
                run.finish();
            }

            @Override
            public boolean swap() {
                var head = store.head(key(), journal);
                var folded = run.folded;
                return head.position() <= folded.position()
                        && store.move(
                                key(),
                                journal,
                                head,
                                head.nextGeneration().at(folded.position(), folded.hash()),
                                fold.write(folded.state()));
            }

            @Override
            public boolean clean() {
                return false;
            }
        };
    }

    @Override
    public void forget(JournalId journal) {
        documents.drop(journal);
        store.forget(key(), journal);
    }

    /** A fold under way: what came before a failure is kept. */
    private static final class Run<S> {
        private final DocumentFold<S> fold;
        private Folded<S> folded;
        private @Nullable FoldFailed failed;

        Run(DocumentFold<S> fold, Folded<S> from) {
            this.fold = fold;
            this.folded = from;
        }

        void take(List<Entry<Event>> entries) {
            for (var entry : entries) {
                try {
                    folded = folded.evolve(fold, entry);
                } catch (RuntimeException e) {
                    failed = new FoldFailed(entry.header().position(), e);
                    return;
                }
            }
        }

        void finish() {
            if (failed != null) {
                throw failed;
            }
        }
    }
}
