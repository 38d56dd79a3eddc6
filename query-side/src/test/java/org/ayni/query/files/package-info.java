@NullMarked
package org.ayni.query.files;

import org.jspecify.annotations.NullMarked;
