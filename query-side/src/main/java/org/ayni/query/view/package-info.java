/**
 * How a view comes to be: a pure fold over one journal, kept in a view store, and asked as of any position. Live, rebuild
 * and time travel run the same fold. {@link org.ayni.query.view.DocumentFold} keeps one immutable document per journal;
 * {@link org.ayni.query.view.RowFold} keeps rows, each valid from one position until another. Everything here can be
 * dropped and folded again.
 */
@NullMarked
package org.ayni.query.view;

import org.jspecify.annotations.NullMarked;
