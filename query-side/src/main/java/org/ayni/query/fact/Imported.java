package org.ayni.query.fact;

import org.ayni.entry.Channel;
import org.ayni.entry.Hash;
import org.jspecify.annotations.Nullable;

/** The row of a file that a fact was taken from, and a digest of what stood there. */
public record Imported(String file, String row, Hash content) {

    static @Nullable Imported from(Channel channel) {
        return switch (channel) {
            case Channel.App _, Channel.Api _ -> null;
            case Channel.Import from -> new Imported(from.file(), from.row(), from.content());
        };
    }
}
