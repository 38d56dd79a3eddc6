package org.ayni.command.drafts;

import java.util.List;
import org.ayni.drafts.Draft;

/** Records a draft as if its writer had sent it now. */
public interface Recorder {

    Outcome record(Draft draft);

    /** What became of it. */
    sealed interface Outcome {

        /** It is on disk, now or since an earlier time. */
        record Recorded() implements Outcome {}

        /**
         * It will not be recorded as it is.
         *
         * @param code as in the answer to a command
         * @param about what the sentence for this code is about
         */
        record Refused(String code, List<String> about) implements Outcome {
            public Refused {
                about = List.copyOf(about);
            }
        }

        /** It may be recorded when it is tried again. */
        record Later() implements Outcome {}
    }
}
