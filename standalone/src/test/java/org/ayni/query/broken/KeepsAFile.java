package org.ayni.query.broken;

import org.ayni.evidence.EvidenceStore;

/** Breaks a rule of the architecture on purpose: a read model that could keep or delete what it is only to show. */
public final class KeepsAFile {
    private KeepsAFile() {}

    static Class<?> shelf() {
        return EvidenceStore.class;
    }
}
