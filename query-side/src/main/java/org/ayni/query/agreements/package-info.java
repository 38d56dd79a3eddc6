/**
 * Agreements: clause by clause in all their languages, how far they are agreed, approved, signed and in force, how one state
 * differs from another, and what came of each clause.
 */
@NullMarked
package org.ayni.query.agreements;

import org.jspecify.annotations.NullMarked;
