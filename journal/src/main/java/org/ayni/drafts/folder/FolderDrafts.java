package org.ayni.drafts.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ayni.disk.DataDirectory;
import org.ayni.disk.Room;
import org.ayni.disk.WholeFile;
import org.ayni.drafts.Draft;
import org.ayni.drafts.DraftStore;
import org.ayni.entry.JournalId;
import org.ayni.journal.JournalException;
import org.ayni.journal.StoreFull;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.StoreUnusable;
import org.ayni.journal.codec.ValueJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in the folder {@code drafts} of a data directory that this process holds: one file each, {@code kind/id/draft.json}. */
public final class FolderDrafts implements DraftStore {

    private static final System.Logger LOG = System.getLogger(FolderDrafts.class.getName());
    private static final JsonMapper JSON = ValueJson.mapper();
    private static final String ENDING = ".json";

    private final Path folder;

    private FolderDrafts(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the folder, which is made, for its owner alone, when it is not there. What was not whole when the process ended is
     * deleted.
     *
     * @param dataDirectory held by this process, as {@link org.ayni.journal.sqlite.SqliteJournals} does
     * @throws StoreUnusable when the folder cannot be made or read
     */
    public static FolderDrafts open(Path dataDirectory) {
        var folder = dataDirectory.resolve("drafts");
        try {
            DataDirectory.create(folder);
            for (var left : files(folder, WholeFile.UNFINISHED)) {
                Files.delete(left);
            }
            return new FolderDrafts(folder);
        } catch (IOException e) {
            throw new StoreUnusable(
                    "the folder %s cannot be used (%s): check that it may be written by this user"
                            .formatted(folder.toAbsolutePath(), e),
                    e);
        }
    }

    @Override
    public void put(Draft draft) {
        try {
            DataDirectory.create(folder(draft.journal()));
            WholeFile.write(file(draft.journal(), draft.id()), JSON.writeValueAsBytes(draft));
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    @Override
    public Optional<Draft> draft(JournalId journal, UUID id) {
        var file = file(journal, id);
        try {
            return Optional.of(JSON.readValue(Files.readAllBytes(file), Draft.class));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException | JacksonException e) {
            throw unavailable(file, e);
        }
    }

    @Override
    public void delete(JournalId journal, UUID id) {
        var file = file(journal, id);
        try {
            WholeFile.delete(file);
        } catch (IOException e) {
            throw unavailable(file, e);
        }
    }

    @Override
    public List<Draft> of(JournalId journal) {
        return drafts(folder(journal)).toList();
    }

    @Override
    public List<Draft> held() {
        return drafts(folder).filter(draft -> draft.hold() != null).toList();
    }

    /** One that cannot be read hides no other. */
    private static Stream<Draft> drafts(Path below) {
        try {
            return files(below, ENDING).stream().flatMap(file -> {
                try {
                    return Stream.of(JSON.readValue(Files.readAllBytes(file), Draft.class));
                } catch (NoSuchFileException deletedMeanwhile) {
                    return Stream.empty();
                } catch (IOException | JacksonException e) {
                    LOG.log(
                            System.Logger.Level.WARNING,
                            "The draft %s cannot be read and is not shown".formatted(file),
                            e);
                    return Stream.empty();
                }
            });
        } catch (IOException e) {
            throw unavailable(below, e);
        }
    }

    private static List<Path> files(Path below, String ending) throws IOException {
        if (Files.notExists(below)) {
            return List.of();
        }
        try (var files = Files.walk(below)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Path file(JournalId journal, UUID id) {
        return folder(journal).resolve(id + ENDING);
    }

    private Path folder(JournalId journal) {
        return folder.resolve(journal.kind().word()).resolve(journal.id());
    }

    private JournalException notKept(IOException failure) {
        return Room.isShort(failure, folder)
                ? new StoreFull("there is no room for a draft in %s".formatted(folder), failure)
                : unavailable(folder, failure);
    }

    private static StoreUnavailable unavailable(Path file, Exception e) {
        return new StoreUnavailable("%s cannot be read or changed: %s".formatted(file, e), e);
    }
}
