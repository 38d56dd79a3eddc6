package org.ayni.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ayni.query.journals.Chronicle.BECAUSE;
import static org.ayni.query.journals.Chronicle.confirmation;
import static org.ayni.query.journals.Chronicle.correction;
import static org.ayni.query.journals.Chronicle.delegation;
import static org.ayni.query.journals.Chronicle.evidence;
import static org.ayni.query.journals.Chronicle.retraction;

import java.util.List;
import org.ayni.entry.Entry;
import org.ayni.entry.Hash;
import org.ayni.events.Event;
import org.ayni.events.EvidenceFact.EvidenceRemoved;
import org.ayni.events.value.Whose;
import org.ayni.query.journals.Chronicle;
import org.ayni.query.journals.Journal;
import org.ayni.query.view.MemoryViewStore;
import org.ayni.query.view.Projections;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Which files show a fact, at each position. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofsTest {
    private static final Hash PHOTO = Hash.sha256(new byte[] {1});
    private static final Hash MINUTES = Hash.sha256(new byte[] {2});

    private final Journal journal = Chronicle.founded();
    private final Entry<Event> visit = journal.tell("2021-03-23", delegation("Besuch"));
    private final Entry<Event> photo = journal.tell("2021", evidence(PHOTO, "image/jpeg", visit.seen()));

    @Test
    void a_fact_has_the_files_that_show_it() {
        var confirmed = journal.tell("2026-11-22", confirmation(visit));
        journal.tell("2021", evidence(MINUTES, "text/plain", confirmed.seen()));

        assertThat(proofs(1, 1)).isEmpty();
        assertThat(proofs(1, 2)).containsExactly(new Proof(2, PHOTO, null));
        assertThat(proofs(1, 4)).containsExactly(new Proof(2, PHOTO, null), new Proof(4, MINUTES, null));
    }

    @Test
    void a_correction_moves_a_file_to_the_fact_that_it_shows() {
        var other = journal.tell("2021-04", delegation("Gegenbesuch"));
        journal.tell("2026-11-22", correction(photo, "2021", evidence(PHOTO, "image/jpeg", other.seen())));

        assertThat(proofs(1, 4)).isEmpty();
        assertThat(proofs(3, 4)).containsExactly(new Proof(2, PHOTO, null));
        assertThat(proofs(1, 3)).as("as it was known then").hasSize(1);
    }

    @Test
    void what_is_taken_back_shows_nothing() {
        journal.tell("2026-11-22", retraction(photo));

        assertThat(proofs(1, 3)).isEmpty();
    }

    @Test
    void a_removed_file_says_so_also_after_a_correction_and_beside_the_one_that_was_added_anew() {
        var removed = journal.tell("2022", new EvidenceRemoved(PHOTO, Whose.BOTH, BECAUSE, null));
        assertThat(proofs(1, 3)).containsExactly(new Proof(2, PHOTO, 3L));

        journal.tell("2026-11-22", correction(photo, "2020", evidence(PHOTO, "image/jpeg", visit.seen())));
        assertThat(proofs(1, 4)).containsExactly(new Proof(2, PHOTO, 3L));

        journal.tell("2023", evidence(PHOTO, "image/jpeg", visit.seen()));
        journal.tell("2026-11-22", confirmation(removed));
        assertThat(proofs(1, 6)).containsExactly(new Proof(2, PHOTO, 3L), new Proof(5, PHOTO, null));
    }

    private List<Proof> proofs(long fact, int at) {
        var store = new MemoryViewStore();
        Projections.rows(new TimelineFold(), store).apply(journal.id(), journal.upTo(at));
        var row = store.all(TimelineFold.KEY, journal.id(), at).get(Proofs.of(fact));
        return row == null ? List.of() : Body.proofs(row).proofs();
    }
}
