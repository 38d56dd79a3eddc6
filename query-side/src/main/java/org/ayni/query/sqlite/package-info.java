/**
 * The view store in one SQLite file beside the journal. It may be deleted at any time: the next start folds it again.
 * {@link org.ayni.query.sqlite.SqliteViews} is the door; nothing else is public.
 */
@NullMarked
package org.ayni.query.sqlite;

import org.jspecify.annotations.NullMarked;
