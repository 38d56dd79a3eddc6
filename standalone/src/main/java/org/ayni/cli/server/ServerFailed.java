package org.ayni.cli.server;

/** There is no use in going on: no answer, no token, no Ayni. The message says what to do. */
public final class ServerFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ServerFailed(String message) {
        super(message);
    }

    public ServerFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
