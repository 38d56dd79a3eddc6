package org.ayni.command.partnership;

import java.util.List;
import org.ayni.command.Cited;
import org.ayni.command.Needed;
import org.ayni.entry.Audience;
import org.ayni.events.value.DocumentId;
import org.ayni.events.value.Lists;
import org.ayni.events.value.LocalizedText;

/** Who may read facts that are there. */
public sealed interface ReadingCommand extends PartnershipCommand.Act {

    /** @param facts the last change of each, as its author saw it */
    record Publish(@Needed List<Cited> facts, Audience to) implements ReadingCommand {
        public Publish {
            facts = Lists.distinct(facts);
        }
    }

    /**
     * Publishes what happened, or may have, in a year, as it stood at the entry that its author saw last.
     *
     * @param upTo the last entry of the journal that its author saw
     * @param except positions of facts that are left out: of their telling or of any change since
     */
    record PublishYear(int year, Cited upTo, List<Long> except, Audience to) implements ReadingCommand {
        public PublishYear {
            except = Lists.distinct(except);
        }
    }

    /** @param seen the last change of the document, as its author saw it */
    record PublishDocument(DocumentId document, Cited seen, Audience to) implements ReadingCommand {}

    /**
     * Takes back what was published, or says no to what the other side has published. It must be possible at once: nobody has
     * to have seen the last change.
     *
     * @param facts positions: of their telling or of any change since
     */
    record Withdraw(@Needed List<Long> facts, LocalizedText reason) implements ReadingCommand {
        public Withdraw {
            facts = Lists.distinct(facts);
        }

        @Override
        public boolean cites() {
            return false;
        }
    }

    record WithdrawYear(int year, LocalizedText reason) implements ReadingCommand {
        @Override
        public boolean cites() {
            return false;
        }
    }

    record WithdrawDocument(DocumentId document, LocalizedText reason) implements ReadingCommand {
        @Override
        public boolean cites() {
            return false;
        }
    }
}
