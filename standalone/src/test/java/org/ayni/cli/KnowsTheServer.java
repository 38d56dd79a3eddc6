package org.ayni.cli;

import org.ayni.command.Acting;

/** Breaks a rule of the architecture on purpose: the command line with a class of the server. */
public final class KnowsTheServer {
    private KnowsTheServer() {}

    static String office() {
        return Acting.OFFICE.toString();
    }
}
