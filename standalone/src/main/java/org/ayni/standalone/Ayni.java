package org.ayni.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/**
 * Starts Ayni. {@code --ayni.data=DIR} names the data directory, {@code --server.port=N} the port. When it is ready it says
 * where, in one line; when it cannot start it says why, and ends with 1.
 */
public final class Ayni {

    private Ayni() {}

    public static void main(String[] arguments) {
        application().run(arguments);
    }

    static SpringApplication application() {
        var application = new SpringApplication(Wiring.class);
        application.addInitializers(new OpenStore());
        application.setDefaultProperties(
                Map.of("ayni.data", DataHome.of(System.getenv(), Path.of(System.getProperty("user.home")))));
        return application;
    }
}
