package org.ayni.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DataHomeTest {

    static final Path HOME = Path.of("/home/ada");

    @Test
    void the_environment_may_name_the_directory() {
        assertThat(DataHome.of(Map.of("AYNI_DATA", "/srv/ayni", "XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/srv/ayni"));
    }

    @Test
    void else_it_lies_where_the_system_keeps_the_data_of_programs() {
        assertThat(DataHome.of(Map.of("AYNI_DATA", "", "XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/ayni"));
    }

    @Test
    void else_it_lies_in_the_home_directory() {
        assertThat(DataHome.of(Map.of(), HOME)).isEqualTo(Path.of("/home/ada/.local/share/ayni"));
        assertThat(DataHome.of(Map.of("XDG_DATA_HOME", "relative"), HOME))
                .isEqualTo(Path.of("/home/ada/.local/share/ayni"));
    }
}
