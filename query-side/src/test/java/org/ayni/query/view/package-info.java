/** The mechanism of views, tried with invented folds and with a store in memory. */
@NullMarked
package org.ayni.query.view;

import org.jspecify.annotations.NullMarked;
