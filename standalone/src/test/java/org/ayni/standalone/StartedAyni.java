package org.ayni.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Ayni as it is shipped, in this process and on a free port; only that it goes by the clock of whoever starts it. */
public final class StartedAyni implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path data;

    private StartedAyni(ConfigurableApplicationContext context, Path data) {
        this.context = context;
        this.data = data;
    }

    public static StartedAyni on(Path data, InstantSource clock) {
        var application = Ayni.application();
        application.addInitializers(context -> ((GenericApplicationContext) context)
                .registerBean("clockOfTheTest", InstantSource.class, () -> clock, bean -> bean.setPrimary(true)));
        return new StartedAyni(application.run("--ayni.data=" + data, "--server.port=0"), data);
    }

    public URI url() {
        var server = ((WebServerApplicationContext) context).getWebServer();
        return URI.create("http://127.0.0.1:" + server.getPort());
    }

    public String token() {
        try {
            return Files.readString(data.resolve("token")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
