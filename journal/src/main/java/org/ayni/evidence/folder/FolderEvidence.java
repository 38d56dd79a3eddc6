package org.ayni.evidence.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.ayni.disk.DataDirectory;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.evidence.EvidenceFile;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.KeptFile;
import org.ayni.journal.StoreUnavailable;
import org.ayni.journal.StoreUnusable;

/** Evidence in the folder {@code evidence} of a data directory that this process holds. */
public final class FolderEvidence implements EvidenceStore {

    /** Whatever else lies in the folder is somebody else's. */
    private static final String NAME = "[0-9a-f]".repeat(64);

    private static final String HASH = "[0-9a-f]{64}";

    private final Path folder;
    private final Incoming incoming;
    private final InstantSource clock;

    /** Between what is there and what becomes of it: a file put again must not be taken for the one to be deleted. */
    private final ReentrantLock turn = new ReentrantLock();

    private FolderEvidence(Path folder, InstantSource clock) throws IOException {
        this.folder = folder;
        this.incoming = Incoming.swept(folder.resolve("incoming"));
        this.clock = clock;
    }

    /**
     * Opens the folder, which is made, for its owner alone, when it is not there. What came in and was not kept when the
     * process ended is deleted.
     *
     * @param dataDirectory held by this process, as {@link org.ayni.journal.sqlite.SqliteJournals} does
     * @throws StoreUnusable when the folder cannot be made or read
     */
    public static FolderEvidence open(Path dataDirectory, InstantSource clock) {
        var folder = dataDirectory.resolve("evidence");
        try {
            DataDirectory.create(folder);
            return new FolderEvidence(folder, clock);
        } catch (IOException e) {
            throw new StoreUnusable(
                    "the folder %s cannot be used (%s): check that it may be written by this user"
                            .formatted(folder.toAbsolutePath(), e),
                    e);
        }
    }

    @Override
    public void put(JournalId journal, Hash hash, InputStream content) {
        var unfinished = incoming.write(content, hash);
        turn.lock();
        try {
            incoming.keep(unfinished, folder(journal), hash, clock.instant());
        } finally {
            turn.unlock();
        }
    }

    @Override
    public Optional<EvidenceFile> open(JournalId journal, Hash hash) {
        var file = file(journal, hash);
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new EvidenceFile(attributes.size(), since(attributes), Files.newInputStream(file)));
        } catch (NoSuchFileException notThere) {
            return Optional.empty();
        } catch (IOException e) {
            throw unavailable(file, e);
        }
    }

    @Override
    public void delete(JournalId journal, Hash hash, Instant since) {
        var file = file(journal, hash);
        turn.lock();
        try {
            if (!since(Files.readAttributes(file, BasicFileAttributes.class)).isAfter(since)) {
                Files.delete(file);
                DataDirectory.sync(folder(journal));
            }
        } catch (NoSuchFileException gone) {
            // what was wanted
        } catch (IOException e) {
            throw unavailable(file, e);
        } finally {
            turn.unlock();
        }
    }

    @Override
    public List<KeptFile> kept(JournalId journal) {
        var kept = new ArrayList<KeptFile>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder(journal), NAME)) {
            for (var file : files) {
                kept(file).ifPresent(kept::add);
            }
            return kept;
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw unavailable(folder(journal), e);
        }
    }

    private static Optional<KeptFile> kept(Path file) throws IOException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var hash = Hash.ofHex(file.getFileName().toString());
            return Optional.of(new KeptFile(hash, attributes.size(), since(attributes)));
        } catch (NoSuchFileException deletedMeanwhile) {
            return Optional.empty();
        }
    }

    /**
     * What lies in the folder and is a file of none of these journals, by its name below the folder.
     *
     * @throws StoreUnavailable when the folder cannot be read
     */
    public List<Path> others(Set<JournalId> journals) {
        var known = journals.stream().map(FolderEvidence::name).collect(Collectors.toSet());
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .filter(file -> !known.contains(file.getParent())
                            || !file.getFileName().toString().matches(HASH))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new StoreUnavailable("%s cannot be read: %s".formatted(folder, e), e);
        }
    }

    /** The name of a file below the folder. */
    public static Path name(JournalId journal, Hash hash) {
        return name(journal).resolve(hash.toString());
    }

    private static Path name(JournalId journal) {
        return Path.of(journal.kind().word(), journal.id());
    }

    private Path file(JournalId journal, Hash hash) {
        return folder.resolve(name(journal, hash));
    }

    private Path folder(JournalId journal) {
        return folder.resolve(name(journal));
    }

    private static Instant since(BasicFileAttributes attributes) {
        return attributes.lastModifiedTime().toInstant();
    }

    private static StoreUnavailable unavailable(Path file, IOException e) {
        return new StoreUnavailable("%s cannot be read or changed: %s".formatted(file, e), e);
    }
}
