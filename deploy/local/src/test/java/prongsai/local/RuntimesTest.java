package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuntimesTest {

    @TempDir
    Path project;

    private Settings settings;

    @BeforeEach
    void settings() {
        settings = Settings.of(project, Map.of());
    }

    @Test
    void theHighestIsFound() throws IOException {
        Files.createDirectories(settings.runtime().resolve("kafka-4.2.0"));
        Path highest = Files.createDirectories(settings.runtime().resolve("kafka-4.3.1"));
        Files.createDirectories(settings.runtime().resolve("keycloak-26.7.3"));
        assertThat(Runtimes.find(settings, "kafka-")).isEqualTo(highest);
    }

    @Test
    void aMissingOneIsToldWithWhatToDo() throws IOException {
        assertMissingIsTold();
        Files.createDirectories(settings.runtime());
        assertMissingIsTold();
    }

    private void assertMissingIsTold() {
        assertThatThrownBy(() -> Runtimes.find(settings, "postgres-"))
                .isInstanceOf(IOException.class)
                .hasMessage(
                        settings.runtime().resolve("postgres-") + "* is missing. Build it: ./mvnw package -DskipTests");
    }
}
