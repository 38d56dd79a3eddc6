package org.ayni.year;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.es.Cuando;
import io.cucumber.java.es.Entonces;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/** The fair-trade coffee: what it costs, who gets which share of that, how much was sold, and until when its seal holds. */
public class Coffee {

    @Wenn("{town} den Kaffee {title} auf den Markt bringt")
    @Cuando("{town} lanza el café {title}")
    public void launches(Town town, Title name) {
        Play.now().record(town, """
                {"type":"launch-product","when":"%s","product":"kaffee","whose":"both","what":{"title":%s}}""".formatted(Play.now().today(), name.by(town)));
    }

    @Wenn("{town} den Preis einträgt: {bigdecimal} EUR je 250 g")
    @Cuando("{town} anota el precio: {bigdecimal} EUR por 250 g")
    public void prices(Town town, java.math.BigDecimal price) {
        Play.now().record(town, """
                {"type":"record-price","when":"%s","product":"kaffee",\
                "price":{"measure":"price","value":"%s","unit":"EUR/250g","precision":"exact"}}""".formatted(Play.now().today(), price.toPlainString()));
    }

    @Wenn("{town} einträgt, dass laut {said} {int} Prozent an die Genossenschaft gehen, laut {said} aber {int}")
    @Cuando("{town} anota que según {said} el {int} por ciento va a la cooperativa, pero según {said} el {int}")
    public void shares(Town town, String source, int share, String other, int differing) {
        Play.now().record(town, """
                {"type":"record-share","when":"%s","product":"kaffee",\
                "share":{"measure":"share-of-cooperative","value":"%d","unit":"percent","precision":"exact"},\
                "sources":[{"citation":"%s"}],"differing":[{"field":"share","value":"%d","sources":[{"citation":"%s"}]}]}""".formatted(Play.now().today(), share, source, differing, other));
    }

    @Wenn("{town} den Absatz von {int} Päckchen im ersten Halbjahr {int} einträgt")
    @Cuando("{town} anota la venta de {int} paquetes en el primer semestre de {int}")
    public void sells(Town town, int packets, int year) {
        Play.now().record(town, """
                {"type":"record-sales","when":"%d-01/%d-06","product":"kaffee","whose":"both",\
                "volume":{"measure":"packets","value":"%d","unit":"packets","precision":"exact"}}""".formatted(year, year, packets));
    }

    @Wenn("{town} das Siegel von {said} einträgt, gültig bis {day}")
    @Cuando("{town} anota el sello de {said}, válido hasta el {day}")
    public void certifies(Town town, String body, LocalDate expires) {
        Play.now().record(town, """
                {"type":"record-certificate","when":"%s","product":"kaffee","body":"%s","expires":"%s"}""".formatted(Play.now().today(), body, expires));
    }

    @Dann("stehen beim Kaffee beide Anteile nebeneinander: {int} laut {said}, {int} laut {said}")
    @Entonces("en el café constan ambas participaciones: {int} según {said}, {int} según {said}")
    public void bothShares(int share, String source, int differing, String other) {
        var shares = coffee("").at("/shares/0");
        assertThat(shares.get("contradicting").asBoolean()).isTrue();
        var told = shares.at("/told/0");
        assertThat(told.at("/figure/value").asInt()).isEqualTo(share);
        assertThat(told.at("/sources/0/citation").stringValue()).isEqualTo(source);
        assertThat(told.at("/differing/0/value").asInt()).isEqualTo(differing);
        assertThat(told.at("/differing/0/sources/0/citation").stringValue()).isEqualTo(other);
    }

    @Dann("ist das Siegel am {day} gültig und am {day} abgelaufen")
    @Entonces("el sello es válido el {day} y ha vencido el {day}")
    public void valid(LocalDate before, LocalDate after) {
        assertThat(coffee("?happenedBy=" + before).at("/certificates/0/state").stringValue())
                .isEqualTo("valid");
        assertThat(coffee("?happenedBy=" + after).at("/certificates/0/state").stringValue())
                .isEqualTo("expired");
    }

    private static JsonNode coffee(String question) {
        return Play.now().see("/products" + question).get("products").get(0);
    }
}
