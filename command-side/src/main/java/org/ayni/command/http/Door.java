package org.ayni.command.http;

import java.util.UUID;
import java.util.function.Function;
import org.ayni.command.Reason;
import org.ayni.command.evidence.Caretaker;
import org.ayni.command.http.json.CommandBody;
import org.ayni.command.partnership.EvidenceCommand.RemoveEvidence;
import org.ayni.command.shell.Answer;
import org.ayni.command.shell.CommandShell;
import org.ayni.command.shell.Submission;
import org.ayni.entry.JournalId;
import org.ayni.journal.CommandKey;
import org.ayni.journal.JournalReader;

/** The one way in for commands, whether they are sent now or were held until now. */
public final class Door {

    private final CommandShell shell;
    private final JournalNames names;
    private final CommandDigest digest;
    private final UUID subject;
    private final Caretaker caretaker;

    /** @param subject the random id of this installation, until there is a login */
    public Door(CommandShell shell, JournalReader reader, CommandDigest digest, UUID subject, Caretaker caretaker) {
        this.shell = shell;
        this.names = new JournalNames(reader);
        this.digest = digest;
        this.subject = subject;
        this.caretaker = caretaker;
    }

    /** @param named as the address names it; the two sides of a partnership may stand in either order */
    Answer answer(JournalId named, RequestHeaders headers, CommandBody body) {
        var answer = asked(named, body, journal -> submission(journal, headers, body));
        if (body.command() instanceof RemoveEvidence && answer instanceof Answer.Recorded(var journal, var _, var _)) {
            caretaker.tidy(journal); // what is answered as removed is gone
        }
        return answer;
    }

    /** What the rules say now; nothing is recorded. */
    Answer trial(JournalId named, RequestHeaders headers, CommandBody body) {
        return asked(named, body, journal -> submission(journal, headers, body).asTrial());
    }

    private Answer asked(JournalId named, CommandBody body, Function<JournalId, Submission> submission) {
        var journal = JournalNames.of(named.kind(), named.id(), body.command());
        var answer = shell.answer(submission.apply(journal));
        return isNotThere(answer)
                ? names.exchanged(journal).map(submission).map(shell::answer).orElse(answer)
                : answer;
    }

    private static boolean isNotThere(Answer answer) {
        return answer instanceof Answer.Refused(var refused) && refused.reason() == Reason.NOT_FOUNDED;
    }

    private Submission submission(JournalId journal, RequestHeaders headers, CommandBody body) {
        return new Submission(
                new CommandKey(headers.key(), digest.of(body, headers.acting(), subject)),
                journal,
                body.command(),
                headers.acting(),
                subject,
                body.when(),
                body.audience(),
                body.channel(),
                body.captured(),
                headers.expected());
    }
}
