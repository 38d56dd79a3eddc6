package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import tools.jackson.databind.JsonNode;

/** Where each town sees itself, and what shows when both are laid side by side. */
public class Stocktaking {

    @Wenn("{town} sich beim Nachhaltigkeitsziel {int} auf Stufe {int} sieht")
    @Cuando("{town}, en el objetivo {int}, se ve en el nivel {int}")
    public void assesses(Town town, int goal, int step) {
        Play.now().record(town, """
                {"type":"assess-sdg","when":"%s","sdg":"%d","step":%d}""".formatted(Play.now().today(), goal, step));
    }

    @Wenn("{town} beim Nachhaltigkeitsziel {int} nicht sagen kann, wo es steht")
    @Cuando("{town} no puede decir dónde está en el objetivo {int}")
    public void doesNotKnow(Town town, int goal) {
        Play.now().record(town, """
                {"type":"assess-sdg","when":"%s","sdg":"%d"}""".formatted(Play.now().today(), goal));
    }

    @Dann("sind beide beim Ziel {int} gleich weit")
    @Entonces("en el objetivo {int} ambos están igual")
    public void alike(int goal) {
        assertThat(sideBySide(goal).get("compared").stringValue()).isEqualTo("alike");
    }

    @Dann("könnte {town} beim Ziel {int} von {town} lernen")
    @Entonces("{town} podría aprender, en el objetivo {int}, de {town}")
    public void learns(Town learner, int goal, Town teacher) {
        assertThat(sideBySide(goal).at("/learning/by").stringValue()).isEqualTo(learner.id);
        assertThat(sideBySide(goal).at("/learning/from").stringValue()).isEqualTo(teacher.id);
    }

    @Dann("ist beim Ziel {int} unbekannt, wie verschieden beide stehen")
    @Entonces("en el objetivo {int} no se sabe cuánto difieren")
    public void unknown(int goal) {
        assertThat(sideBySide(goal).get("compared").stringValue()).isEqualTo("unknown");
        assertThat(sideBySide(goal).has("apart"))
                .as("unknown is not the lowest step")
                .isFalse();
    }

    private static JsonNode sideBySide(int goal) {
        for (var scale : Play.now().see("/stocktaking").get("scales")) {
            for (var one : scale.get("goals")) {
                if (one.get("sdg").stringValue().equals(Integer.toString(goal))) {
                    return one;
                }
            }
        }
        throw new AssertionError("nobody took stock of goal " + goal);
    }
}
