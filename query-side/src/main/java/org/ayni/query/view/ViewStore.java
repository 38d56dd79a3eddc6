package org.ayni.query.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ayni.entry.JournalId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what folds make. Everything in it is derived and may be lost; what must not happen is that a reader sees half of
 * something. Therefore a batch writes its rows first and moves the head last, and readers only see rows up to the head:
 * a torn batch is invisible, and writing it again changes nothing.
 *
 * <p>Calls may block their thread for some milliseconds and are made on platform threads.
 */
public interface ViewStore extends AutoCloseable {

    /** A document and how far it goes. */
    record Document(ViewHead head, String body) {}

    /** A journal that a view has folded. */
    record Standing(JournalId journal, ViewHead head) {}

    /** Position -1 when the view has nothing of the journal. */
    ViewHead head(ViewKey view, JournalId journal);

    /** Empty when the view has nothing of the journal. */
    Optional<Document> document(ViewKey view, JournalId journal);

    /** Every journal that a view has folded, ordered by name, in pages: those after {@code after}, at most {@code max}. */
    List<Standing> standings(ViewKey view, @Nullable JournalId after, int max);

    /**
     * Moves the head from {@code expected} to {@code next}, and the document with it.
     *
     * @param body the document; {@code null} leaves it as it is
     * @return false, and nothing is written, when the head is no longer the expected one
     */
    boolean move(ViewKey view, JournalId journal, ViewHead expected, ViewHead next, @Nullable String body);

    /** Writes rows of a generation, which nobody sees before the head passes them. Repeating it changes nothing. */
    void upsert(ViewKey view, JournalId journal, long generation, List<RowVersion> rows);

    /** The rows of these keys that are current at a position, of one generation. For folds. */
    Map<String, Row> rows(ViewKey view, JournalId journal, long generation, long at, Collection<String> keys);

    /** The rows of these keys that are current at a position, as far as the head has come. */
    Map<String, Row> visible(ViewKey view, JournalId journal, long at, Collection<String> keys);

    /** The rows that are current at a position and match, in their order, as far as the head has come. */
    List<Row> find(ViewKey view, JournalId journal, long at, RowQuery query);

    /** All row versions with {@code from <= since <= to}, by position, as far as the head has come. */
    List<RowVersion> changes(ViewKey view, JournalId journal, long from, long to);

    /** Removes at most {@code max} rows of a generation. Returns how many; 0 when none is left. */
    int removeRows(ViewKey view, JournalId journal, long generation, int max);

    /** Removes rows that no head points to, at most {@code max}: of torn rebuilds and of views that were forgotten. */
    int removeLeftovers(int max);

    /** The view starts from nothing for this journal, in a new generation; its rows become leftovers. */
    void forget(ViewKey view, JournalId journal);

    /** The versions of a view that are stored. */
    List<ViewKey> versions(String name);

    /** Removes a view of one version; its rows become leftovers. */
    void drop(ViewKey view);

    @Override
    void close();
}
