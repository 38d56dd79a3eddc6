/**
 * The shell around the rules, and the only place that knows Axon. A journal is the aggregate: its commands queue, those of
 * other journals do not wait. Inside the queue the state is caught up with the store, the command's key is looked up, the
 * version is checked, the rules decide, and the entries are appended. A refusal is an answer, never an exception. The
 * clock, ids and chance enter here and nowhere else.
 */
@NullMarked
package org.ayni.command.shell;

import org.jspecify.annotations.NullMarked;
