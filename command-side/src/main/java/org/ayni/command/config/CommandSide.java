package org.ayni.command.config;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.ayni.command.drafts.Drafts;
import org.ayni.command.drafts.Holds;
import org.ayni.command.evidence.Caretaker;
import org.ayni.command.evidence.Reception;
import org.ayni.command.evidence.Rounds;
import org.ayni.command.http.CommandController;
import org.ayni.command.http.CommandDigest;
import org.ayni.command.http.CommandProblems;
import org.ayni.command.http.Door;
import org.ayni.command.http.DraftController;
import org.ayni.command.http.EvidenceController;
import org.ayni.command.http.HeldCommands;
import org.ayni.command.http.HostCheck;
import org.ayni.command.http.LastResort;
import org.ayni.command.http.OtherProblems;
import org.ayni.command.http.ServerProblems;
import org.ayni.command.http.Token;
import org.ayni.command.http.TokenCheck;
import org.ayni.command.http.openapi.CommandsDocument;
import org.ayni.command.shell.CommandShell;
import org.ayni.command.shell.UuidV7;
import org.ayni.drafts.DraftStore;
import org.ayni.evidence.EvidenceStore;
import org.ayni.journal.Journals;
import org.ayni.journal.codec.EventCodec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/**
 * The command side. It needs the {@link Journals} to write to, an {@link EvidenceStore}, a {@link DraftStore} and a clock; {@code ayni.data} is the
 * data directory, {@code ayni.evidence.largest} how large a file may be.
 */
@Configuration(proxyBeanMethods = false)
@Import({
    CommandProblems.class,
    OtherProblems.class,
    LastResort.class,
    CommandsDocument.class,
    ServerProblems.Customizer.class
})
public class CommandSide {

    /** How many journals' states are kept; the state of a partnership of thirty years has about a megabyte. */
    private static final int JOURNALS_IN_MEMORY = 200;

    private final SecureRandom random = new SecureRandom();

    /** @param journals opened before: who holds them holds the data directory, so that no two processes make a token */
    @Bean
    Installation installation(@Value("${ayni.data}") Path data, Journals journals) {
        return Installation.in(data, random);
    }

    @Bean
    Caretaker caretaker(EvidenceStore evidence, Journals journals, InstantSource clock) {
        return new Caretaker(evidence, journals.reader(), clock);
    }

    @Bean
    Rounds rounds(Caretaker caretaker) {
        return new Rounds(caretaker);
    }

    /** @param journals opened before: who holds them holds the data directory */
    @Bean
    EvidenceController evidenceController(
            @Value("${ayni.data}") Path data,
            @Value("${ayni.evidence.largest:25MB}") DataSize largest,
            EvidenceStore evidence,
            Journals journals) {
        return new EvidenceController(Reception.in(data, largest.toBytes()), evidence, journals.reader());
    }

    @Bean
    CommandShell commandShell(Journals journals, Caretaker caretaker, InstantSource clock) {
        return new CommandShell(
                journals.reader(),
                journals.writer(),
                caretaker,
                JOURNALS_IN_MEMORY,
                clock,
                new UuidV7(random),
                this::salt);
    }

    @Bean
    Door door(CommandShell shell, Journals journals, Installation installation, Caretaker caretaker) {
        return new Door(
                shell,
                journals.reader(),
                new CommandDigest(installation.digestKey()),
                installation.subject(),
                caretaker);
    }

    @Bean
    Drafts drafts(DraftStore store, Journals journals, Door door, InstantSource clock) {
        return new Drafts(store, journals.reader(), new HeldCommands(door), clock);
    }

    @Bean
    Holds holds(Drafts drafts) {
        return new Holds(drafts);
    }

    @Bean
    CommandController commandController(Door door, Drafts drafts) {
        return new CommandController(door, drafts);
    }

    @Bean
    DraftController draftController(
            Drafts drafts, Door door, Journals journals, Installation installation, InstantSource clock) {
        return new DraftController(
                drafts, door, journals.reader(), new Token(installation.token()), installation.subject(), clock);
    }

    @Bean
    FilterRegistrationBean<HostCheck> hostCheck(@Value("${ayni.hosts:}") List<String> more) {
        return filter(new HostCheck(more), Ordered.HIGHEST_PRECEDENCE);
    }

    @Bean
    FilterRegistrationBean<TokenCheck> tokenCheck(Installation installation) {
        return filter(new TokenCheck(new Token(installation.token())), Ordered.HIGHEST_PRECEDENCE + 1);
    }

    private static <F extends jakarta.servlet.Filter> FilterRegistrationBean<F> filter(F filter, int order) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }

    private byte[] salt() {
        var salt = new byte[EventCodec.SALT_BYTES];
        random.nextBytes(salt);
        return salt;
    }
}
