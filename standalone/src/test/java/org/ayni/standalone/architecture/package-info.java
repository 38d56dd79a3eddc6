/**
 * What must stay true of the architecture, as rules over the compiled classes of all modules. Every rule names a class in
 * the test sources that breaks it on purpose, in a package that the rule is about, and a test proves that the rule sees it:
 * a rule whose forbidden package no longer exists would otherwise pass for ever.
 */
@NullMarked
package org.ayni.standalone.architecture;

import org.jspecify.annotations.NullMarked;
