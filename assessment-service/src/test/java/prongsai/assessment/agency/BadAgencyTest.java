package prongsai.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** A registration that is not in order leaves nothing behind. */
@QuarkusTest
class BadAgencyTest {

    private final Map<String, Object> wanted = Registered.wanted(Registered.NATION);
    private long before;

    @BeforeEach
    void countWhatIsStored() {
        before = stored();
    }

    @AfterEach
    void nothingIsStored() {
        assertThat(stored()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "code | roiet",
                "code | R",
                "code | -ROIET",
                "code | ROIET_TM",
                "code | ROIET/TM",
                "code | %",
                "code | AAAAAAAAAABBBBBBBBBBCCCCCCCCCCDDDDDDDDDDE",
                "nameTh | ' '",
                "mailbox | saraban",
                "mailbox | a b@roiet-tm.example",
                "parentId | 0190a1b2-0000-7000-8000-00000000dead"
            })
    void fieldThatIsNotInOrderIsNamed(String field, String value) {
        wanted.put(field, value);

        refused("/" + field);
    }

    @ParameterizedTest
    @CsvSource({"code", "nameTh", "type", "parentId"})
    void fieldThatMustBeThereIsNamed(String field) {
        wanted.remove(field);

        refused("/" + field);
    }

    @Test
    void namesHaveNoLineBreaks() {
        wanted.put("nameTh", "เทศบาล\r\nBcc: x");
        wanted.put("aliases", List.of("ทม.ร้อยเอ็ด", "ท\u0007"));
        wanted.put("units", List.of(Map.of("nameTh", "สำนัก\nปลัด")));

        refused("/nameTh");
        refused("/aliases/1");
        refused("/units/0/nameTh");
    }

    @Test
    void listsHaveBoundsAndNoHoles() {
        wanted.put("aliases", Collections.nCopies(2, "ทม.ร้อยเอ็ด"));
        refused("/aliases");
        wanted.put("aliases", Arrays.asList("ทม.ร้อยเอ็ด", null));
        refused("/aliases/1");
        wanted.put("aliases", List.of());
        wanted.put("units", Collections.singletonList(null));
        refused("/units/0");
        wanted.put("units", Collections.nCopies(201, Map.of("nameTh", "กองคลัง")));
        refused("/units");
    }

    @Test
    void kindOfAgencyIsOneOfTheList() {
        wanted.put("type", "CASTLE");

        Api.as(Tokens.criteriaManager("TH"))
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem("/type"));
    }

    private void refused(String pointer) {
        Api.as(Tokens.criteriaManager("TH"))
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem(pointer));
    }

    private static long stored() {
        return Database.count("agency")
                + Database.count("agency_alias")
                + Database.count("unit")
                + Database.count("outbox");
    }
}
