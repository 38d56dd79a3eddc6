package org.ayni.command.config;

import org.jspecify.annotations.Nullable;

/** The data directory cannot be used as it is found. The message says what to do. */
public final class InstallationRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InstallationRefused(String message) {
        this(message, null);
    }

    InstallationRefused(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
