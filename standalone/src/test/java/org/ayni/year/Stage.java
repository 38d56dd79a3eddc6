package org.ayni.year;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import io.cucumber.java.de.Angenommen;
import io.cucumber.java.es.Dado;
import java.time.LocalDate;

/** Scenes follow one another as days do: none can be played without those before it. */
public class Stage {

    @Before
    public void open(Scenario scene) {
        var play = Play.of(scene.getUri());
        if (play.broken != null) {
            throw new IllegalStateException("not played, because of: " + play.broken);
        }
    }

    @After
    public void close(Scenario scene) {
        var play = Play.now();
        if (scene.isFailed() && play.broken == null) {
            play.broken = scene.getName();
        }
    }

    @AfterAll
    public static void end() {
        Play.end();
    }

    @Angenommen("es ist der {day}")
    @Dado("que es el {day}")
    public void itIs(LocalDate day) {
        Play.now().itIs(day);
    }
}
