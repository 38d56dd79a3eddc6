package org.ayni.command.programme;

import org.axonframework.commandhandling.CommandHandler;

/** Breaks a rule of the architecture on purpose: a rule that only Axon can call. */
public final class KnowsAxon {
    private KnowsAxon() {}

    @CommandHandler
    static void handle(String command) {}
}
