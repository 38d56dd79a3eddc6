/**
 * Faults put upon the real system: a process of its own, on a disk, spoken to over HTTP only. After each fault the same
 * invariants are checked: what was acknowledged is there once, at its place, byte for byte; nothing is there by halves;
 * the chain verifies with the verifier that knows nothing of the server; every view equals a rebuild.
 */
@NullMarked
package org.ayni.standalone.proof;

import org.jspecify.annotations.NullMarked;
