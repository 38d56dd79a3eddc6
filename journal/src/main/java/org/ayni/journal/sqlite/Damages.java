package org.ayni.journal.sqlite;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.ayni.entry.JournalId;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalException;
import org.ayni.journal.StoreUnusable;
import org.jspecify.annotations.Nullable;

/**
 * The damage that is known, wherever it was met. It stays known until the process ends: a file does not heal, and a disk that
 * gives other bytes at every reading is no place to record on.
 */
final class Damages {
    private static final System.Logger LOG = System.getLogger(Damages.class.getName());

    private final Map<JournalId, IntegrityBroken> ofJournals = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable StoreUnusable> ofFile = new AtomicReference<>();

    /** Says it once for each journal, however many meet it. */
    void note(IntegrityBroken damage) {
        var known = ofJournals.putIfAbsent(damage.journal(), damage);
        if (known == null) {
            LOG.log(Level.ERROR, damage.getMessage() + ". Until it is restored, nothing is recorded in this journal");
        } else if (damage.position() < known.position()) {
            ofJournals.merge(damage.journal(), damage, (one, other) -> one.position() < other.position() ? one : other);
        }
    }

    void note(StoreUnusable damage) {
        if (ofFile.compareAndSet(null, damage)) {
            LOG.log(Level.ERROR, damage.getMessage() + ". Until it is restored, nothing is recorded");
        }
    }

    List<JournalException> known() {
        var known = new ArrayList<JournalException>(ofJournals.values());
        var file = ofFile.get();
        if (file != null) {
            known.add(file);
        }
        return known;
    }

    /**
     * Nothing may be recorded after what is damaged: it would vouch for it.
     *
     * @throws JournalException when the journal, or the file it is in, is known to be damaged
     */
    void refuseIfDamaged(JournalId journal) {
        var damage = ofJournals.get(journal);
        if (damage != null) {
            throw damage.again();
        }
        var file = ofFile.get();
        if (file != null) {
            throw new StoreUnusable(String.valueOf(file.getMessage()), file);
        }
    }
}
