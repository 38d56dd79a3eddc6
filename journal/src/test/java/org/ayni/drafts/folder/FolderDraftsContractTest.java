package org.ayni.drafts.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.ayni.drafts.Draft;
import org.ayni.drafts.Draft.Writer;
import org.ayni.drafts.DraftStore;
import org.ayni.drafts.contract.DraftStoreContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FolderDraftsContractTest implements DraftStoreContract {
    private static final Draft DRAFT =
            new Draft(ONE, FIRST, new Writer(SECOND, "musterhausen"), NOON, "{}", HOLD, null);

    @TempDir
    Path directory;

    private DraftStore store;

    @BeforeEach
    @Override
    public void reopen() {
        store = FolderDrafts.open(directory);
    }

    @Override
    public DraftStore store() {
        return store;
    }

    @Test
    void what_was_not_whole_is_deleted_at_the_next_start() throws IOException {
        store.put(DRAFT);
        var left = Files.writeString(file().resolveSibling("half.json.1.new"), "{");
        reopen();

        assertThat(left).doesNotExist();
        assertThat(store.of(ONE)).containsExactly(DRAFT);
    }

    @Test
    void a_draft_that_cannot_be_read_hides_no_other() throws IOException {
        store.put(DRAFT);
        Files.writeString(file().resolveSibling("damaged.json"), "{");

        assertThat(store.of(ONE)).containsExactly(DRAFT);
        assertThat(store.held()).isEqualTo(List.of(DRAFT));
    }

    @Test
    void a_draft_is_the_owners_alone() throws IOException {
        store.put(DRAFT);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file().getParent())))
                .isEqualTo("rwx------");
    }

    private Path file() {
        return directory.resolve("drafts").resolve(ONE.toString()).resolve(FIRST + ".json");
    }
}
