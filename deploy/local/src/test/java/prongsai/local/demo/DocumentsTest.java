package prongsai.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a document calls by name or place is there before it is entered. */
class DocumentsTest {

    static List<String> documents() {
        return Demo.DOCUMENTS;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itsUnitsAreUnitsOfItsAgency(String name) {
        JsonNode document = Demo.read(name);
        List<String> units = agency(document).path("units").findValuesAsText("nameTh");
        assertThat(units).containsAll(document.findValuesAsText("unit"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itsMeasuresAnswerFindingsThatItHas(String name) {
        JsonNode document = Demo.read(name);
        int findings = document.at("/assessment/findings").size();
        assertThat(document.get("measures")).allSatisfy(measure -> assertThat(measure.path("findings"))
                .allSatisfy(place -> assertThat(place.asInt()).isBetween(1, findings)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void itsAgencyHasAnOfficerAndAnApprover(String name) throws IOException {
        String login = agency(Demo.read(name)).get("code").asText().toLowerCase(Locale.ROOT);
        JsonNode realm = new ObjectMapper()
                .readTree(Path.of("../keycloak/prongsai-realm.json").toFile());
        assertThat(realm.get("users").findValuesAsText("username")).contains("officer." + login, "approver." + login);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void eachOfItsMeasuresHasAStepSoThatItCanBeApproved(String name) {
        assertThat(Demo.read(name).get("measures"))
                .allSatisfy(measure -> assertThat(measure.get("steps")).isNotEmpty());
    }

    private static JsonNode agency(JsonNode document) {
        return StreamSupport.stream(Demo.read("agencies.json").spliterator(), false)
                .filter(agency -> agency.get("code").equals(document.get("agency")))
                .findFirst()
                .orElseThrow();
    }
}
