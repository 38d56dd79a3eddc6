/**
 * The journal entry as bytes: its header, its hash, the chain, and a verifier that needs nothing but an exported file.
 * What is hashed is what is stored; nothing is ever written anew to be checked. The format is told in
 * {@code docs/journal-format.md}, for people who want to write a verifier of their own.
 */
@NullMarked
package org.ayni.entry;

import org.jspecify.annotations.NullMarked;
