/** The folder of drafts passes the contract of all stores of drafts. */
@NullMarked
package org.ayni.drafts.folder;

import org.jspecify.annotations.NullMarked;
