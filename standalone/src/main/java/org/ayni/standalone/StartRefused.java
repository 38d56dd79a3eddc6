package org.ayni.standalone;

import org.ayni.command.config.InstallationRefused;
import org.ayni.journal.JournalException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/** Says why the data directory cannot be used, in the words of whoever found out, instead of a stack trace. */
final class StartRefused implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof JournalException || cause instanceof InstallationRefused) {
                return new FailureAnalysis(cause.getMessage(), null, cause);
            }
        }
        return null;
    }
}
