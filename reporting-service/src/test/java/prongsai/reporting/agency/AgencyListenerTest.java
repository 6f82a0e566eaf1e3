package prongsai.reporting.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;
import prongsai.reporting.Announced;

@QuarkusTest
class AgencyListenerTest {

    private final UUID id = UUID.randomUUID();
    private final String code = "AGENCY-" + id.toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    @Test
    void registeredAgencyIsKnownWithItsPathAndUnits() {
        Events.send(Announced.AGENCIES, Announced.agencyRegistered(id, code));

        Announced.awaitRow("agency", id);
        assertThat(Database.query("select code, path from agency where id = ?", id))
                .containsExactly(Map.of("code", code, "path", "/TH/MOI/ROIET/" + code + "/"));
        assertThat(units()).hasSize(2);
        assertThat(Database.query("select name_th from agency where id = ?", id))
                .containsExactly(Map.of("name_th", "เทศบาลเมืองร้อยเอ็ด"));
        assertThat(Database.query("select name_th from agency_unit where agency_id = ? order by unit_id", id))
                .extracting(row -> row.get("name_th"))
                .containsExactly("สำนักปลัด", "กองคลัง");
    }

    @Test
    void officersOfAnAgencyWorkAsSoonAsItIsKnown() {
        Api.as(Tokens.officer(code)).get("/v1/reports").then().statusCode(403);

        Events.send(Announced.AGENCIES, Announced.agencyRegistered(id, code));

        await().until(() -> Api.as(Tokens.officer(code)).get("/v1/reports").statusCode(), is(200));
    }

    @Test
    void changeReplacesUnitsAndPath() {
        Events.send(Announced.AGENCIES, Announced.agencyRegistered(id, code));
        var changed = Announced.agencyChanged(id, code);
        Announced.data(changed).put("path", "/TH/MOI/ELSEWHERE/" + code + "/");
        Announced.data(changed).withArray("units").remove(0);
        Events.send(Announced.AGENCIES, changed);

        await().until(() -> path(), is(List.of(Map.of("path", "/TH/MOI/ELSEWHERE/" + code + "/"))));
        assertThat(units())
                .containsExactly("0190a1b2-0000-7000-8000-000000000202", "0190a1b2-0000-7000-8000-000000000203");
    }

    private List<Map<String, Object>> path() {
        return Database.query("select path from agency where id = ?", id);
    }

    private List<String> units() {
        return Database.query("select unit_id from agency_unit where agency_id = ? order by unit_id", id).stream()
                .map(row -> row.get("unit_id").toString())
                .toList();
    }
}
