/**
 * Who works on the same, and who could help whom, over the partnerships of a programme. It says what is recorded and by which
 * facts two partnerships meet; whether they should talk to each other is for them to say.
 */
@NullMarked
package org.ayni.query.network;

import org.jspecify.annotations.NullMarked;
