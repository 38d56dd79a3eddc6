package org.ayni.command.http;

import java.nio.charset.StandardCharsets;
import org.ayni.command.Acting;
import org.ayni.command.drafts.Recorder;
import org.ayni.command.http.json.CommandReader;
import org.ayni.command.http.problem.Code;
import org.ayni.command.http.problem.Problem;
import org.ayni.command.http.problem.ProblemException;
import org.ayni.drafts.Draft;
import org.ayni.journal.IntegrityBroken;
import org.ayni.journal.JournalException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records a held command through the same door as one that is sent: the same checks, the same rules, the same key. */
public final class HeldCommands implements Recorder {

    private static final Logger LOG = LoggerFactory.getLogger(HeldCommands.class);

    private final Door door;

    public HeldCommands(Door door) {
        this.door = door;
    }

    @Override
    public Outcome record(Draft draft) {
        try {
            return outcome(draft);
        } catch (ProblemException refused) {
            return outcome(refused.problem());
        } catch (IntegrityBroken broken) {
            return outcome(Problem.of(Code.JOURNAL_DAMAGED, broken.journal(), broken.position()));
        } catch (JournalException later) {
            LOG.warn("A held command could not be recorded now; it is tried again", later);
            return new Outcome.Later();
        } catch (RuntimeException defect) {
            LOG.error("A held command failed for a reason no rule has", defect);
            return outcome(Problem.of(Code.INTERNAL_ERROR));
        }
    }

    private Outcome outcome(Draft draft) {
        var hold = draft.hold();
        var headers = new RequestHeaders(
                draft.id(), Acting.parse(draft.by().actingFor()), hold == null ? null : hold.expected());
        var content = draft.content().getBytes(StandardCharsets.UTF_8);
        var answer = door.answer(
                draft.journal(), headers, CommandReader.read(draft.journal().kind(), content));
        return Answers.problem(answer).map(HeldCommands::outcome).orElseGet(Outcome.Recorded::new);
    }

    private static Outcome outcome(Problem problem) {
        return problem.code() == Code.BUSY || problem.code() == Code.CLOCK_BEHIND
                ? new Outcome.Later()
                : new Outcome.Refused(problem.code().name(), problem.about());
    }
}
