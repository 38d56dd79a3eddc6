package org.ayni.query.view;

/**
 * A read model and the version of its fold. The version is part of every key in a view store, so that a fold with another
 * meaning starts from nothing beside the old one instead of going on from it.
 *
 * @param version from 1; raised with every change of what the fold makes or of how that is written down
 */
public record ViewKey(String name, int version) {

    public ViewKey {
        if (version < 1) {
            throw new IllegalArgumentException("the versions of a fold count from 1, not " + version);
        }
    }

    @Override
    public String toString() {
        return name + " v" + version;
    }
}
