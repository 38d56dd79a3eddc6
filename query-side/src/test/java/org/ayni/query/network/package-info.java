/** The network of a programme, by example. */
@NullMarked
package org.ayni.query.network;

import org.jspecify.annotations.NullMarked;
