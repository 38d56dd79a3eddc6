package org.ayni.cli.playing;

import java.util.List;
import org.ayni.entry.Hash;

/**
 * What happens, in its order.
 *
 * @param id names the script, so that its file can be moved and renamed
 * @param hash SHA-256 of its bytes
 */
record Script(String id, Hash hash, List<Step> steps) {
    Script {
        steps = List.copyOf(steps);
    }
}
