/** The view store on SQLite, tried by the contract of all view stores and by what is its own. */
@NullMarked
package org.ayni.query.sqlite;

import org.jspecify.annotations.NullMarked;
