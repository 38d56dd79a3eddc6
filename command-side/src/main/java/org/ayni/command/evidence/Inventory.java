package org.ayni.command.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.ayni.command.partnership.Files;
import org.ayni.entry.Hash;
import org.ayni.entry.JournalId;
import org.ayni.evidence.EvidenceStore;
import org.ayni.evidence.folder.FolderEvidence;
import org.ayni.journal.Head;
import org.ayni.journal.JournalReader;
import org.ayni.journal.StoreUnavailable;
import org.jspecify.annotations.Nullable;

/**
 * Holds all files against all journals: which that entries name are missing or altered, and which are there that nobody names any more. A
 * file that was sent and may still be named is none of them. It mends and deletes nothing.
 *
 * @param kept how many files the journals keep
 */
public record Inventory(long kept, List<Finding> findings) {

    private static final int PAGE = 500;
    private static final int PORTION = 1 << 16;

    public enum Kind {
        /** An entry names it, and it is not there: it is in a backup, or lost. */
        MISSING,
        /** An entry names it, and its bytes are others by now. */
        ALTERED,
        /** It is there, and no entry names it, or one says that it was removed. */
        STRAY
    }

    /**
     * @param file below the folder of the evidence
     * @param entry the position of the entry that names it; absent for what is astray
     */
    public record Finding(Kind kind, Path file, @Nullable Long entry) {}

    /** @throws org.ayni.journal.JournalException when a journal or the folder cannot be read */
    public static Inventory of(JournalReader reader, FolderEvidence folder, Instant now) {
        var findings = new ArrayList<Finding>();
        var journals = new HashSet<JournalId>();
        var kept = 0L;
        for (var journal : journals(reader)) {
            var named = Files.named(Caretaker.entries(reader, journal));
            journals.add(journal);
            kept += named.kept().count();
            named.kept().flatMap(file -> check(folder, journal, file, named)).forEach(findings::add);
            folder.kept(journal).stream()
                    .filter(file -> Caretaker.isToGo(file, named, now))
                    .map(file -> new Finding(Kind.STRAY, FolderEvidence.name(journal, file.hash()), null))
                    .forEach(findings::add);
        }
        folder.others(journals).stream()
                .map(file -> new Finding(Kind.STRAY, file, null))
                .forEach(findings::add);
        findings.sort(Comparator.comparing(Finding::kind).thenComparing(Finding::file));
        return new Inventory(kept, List.copyOf(findings));
    }

    private static List<JournalId> journals(JournalReader reader) {
        var journals = new ArrayList<JournalId>();
        for (var heads = reader.heads(null, PAGE);
                !heads.isEmpty();
                heads = reader.heads(heads.getLast().journal(), PAGE)) {
            heads.stream().map(Head::journal).forEach(journals::add);
        }
        return journals;
    }

    private static Stream<Finding> check(EvidenceStore store, JournalId journal, Hash file, Files named) {
        var entry = named.of(file).orElseThrow().added();
        var name = FolderEvidence.name(journal, file);
        var opened = store.open(journal, file);
        if (opened.isEmpty()) {
            return Stream.of(new Finding(Kind.MISSING, name, entry));
        }
        try (var found = opened.get()) {
            return hash(found.content()).equals(file)
                    ? Stream.empty()
                    : Stream.of(new Finding(Kind.ALTERED, name, entry));
        } catch (IOException e) {
            throw new StoreUnavailable("the file %s cannot be read: %s".formatted(name, e), e);
        }
    }

    private static Hash hash(InputStream content) throws IOException {
        var digest = Hash.newSha256();
        var portion = new byte[PORTION];
        for (var read = content.read(portion); read >= 0; read = content.read(portion)) {
            digest.update(portion, 0, read);
        }
        return new Hash(digest.digest());
    }
}
