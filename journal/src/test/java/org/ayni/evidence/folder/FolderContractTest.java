package org.ayni.evidence.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.contract.EvidenceStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FolderContractTest implements EvidenceStoreContract {
    @TempDir
    Path directory;

    private Instant now = NOON;
    private EvidenceStore store;

    @BeforeEach
    @Override
    public void reopen() {
        store = FolderEvidence.open(directory, () -> now);
    }

    @Override
    public EvidenceStore store() {
        return store;
    }

    @Override
    public void clock(Instant to) {
        now = to;
    }

    @Test
    void what_came_in_and_was_not_kept_is_deleted_at_the_next_start() throws IOException {
        var left = Files.write(directory.resolve("evidence/incoming/left"), MINUTES);
        reopen();

        assertThat(left).doesNotExist();
    }

    @Test
    void a_file_is_the_owners_alone_and_is_found_under_its_hash() throws IOException {
        store.put(ONE, OF_MINUTES, new ByteArrayInputStream(MINUTES));
        var file = directory.resolve("evidence").resolve(ONE.toString()).resolve(OF_MINUTES.toString());

        assertThat(file).hasBinaryContent(MINUTES);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void a_strange_file_in_the_folder_is_nobodys() throws IOException {
        store.put(ONE, OF_MINUTES, new ByteArrayInputStream(MINUTES));
        Files.writeString(directory.resolve("evidence").resolve(ONE.toString()).resolve(".DS_Store"), "?");

        assertThat(store.kept(ONE)).hasSize(1);
    }
}
