package prongsai.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.assessment.Contracts;
import prongsai.kit.test.Api;
import prongsai.kit.test.Events;
import prongsai.kit.test.Tokens;

@QuarkusTest
class AgencyResourceTest {

    @Test
    void agencyIsRegisteredUnderItsParent() {
        var province = Registered.anyAgency();
        var wanted = Registered.wanted(province);
        wanted.put("mailbox", "saraban@roiet-tm.example");
        wanted.put("aliases", List.of("ทม.ร้อยเอ็ด"));
        wanted.put(
                "units",
                List.of(
                        Map.of("nameTh", "สำนักปลัด", "mailbox", "palad@roiet-tm.example"),
                        Map.of("nameTh", "กองคลัง")));

        var location = manager()
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("path", equalTo("/TH/" + province.code() + "/" + wanted.get("code") + "/"))
                .body("parentId", equalTo(province.id()))
                .body("nameTh", equalTo("เทศบาลเมืองร้อยเอ็ด"))
                .body("units.nameTh", contains("สำนักปลัด", "กองคลัง"))
                .body("units.mailbox", contains("palad@roiet-tm.example", null))
                .body("aliases", contains("ทม.ร้อยเอ็ด"))
                .extract()
                .header("Location");
        manager().get(location).then().statusCode(200).body("code", equalTo(wanted.get("code")));
    }

    @Test
    void registrationIsToldToTheOthers() {
        var wanted = Registered.wanted(Registered.NATION);
        wanted.put("units", List.of(Map.of("nameTh", "สำนักปลัด")));
        var agency = Registered.register(wanted);

        var events = Events.published("prongsai.agency.registered.v1", UUID.fromString(agency.id()));

        assertThat(events).hasSize(1);
        Contracts.assertKept("agency.registered.v1", events.get(0));
        var data = events.get(0).get("data");
        assertThat(data.get("path").asText()).isEqualTo("/TH/" + agency.code() + "/");
        assertThat(data.get("units").get(0).get("nameTh").asText()).isEqualTo("สำนักปลัด");
    }

    @Test
    void rootAgencyIsThereAndWasToldToTheOthers() {
        manager()
                .get("/v1/agencies?code=TH")
                .then()
                .statusCode(200)
                .body("items[0].type", equalTo("NATION"))
                .body("items[0].parentId", nullValue());

        var events = Events.published("prongsai.agency.registered.v1", UUID.fromString(Registered.NATION.id()));
        assertThat(events).hasSize(1);
        Contracts.assertKept("agency.registered.v1", events.get(0));
    }

    @Test
    void renamingIsToldToTheOthersWithTheNextVersion() {
        var agency = Registered.anyAgency();

        manager()
                .header("If-Match", "\"0\"")
                .body(Map.of("nameTh", "เทศบาลเมืองใหม่", "aliases", List.of("เทศบาลเมืองร้อยเอ็ด")))
                .put("/v1/agencies/" + agency.id())
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("nameTh", equalTo("เทศบาลเมืองใหม่"))
                .body("aliases", contains("เทศบาลเมืองร้อยเอ็ด"))
                .body("code", equalTo(agency.code()));

        var events = Events.published("prongsai.agency.changed.v1", UUID.fromString(agency.id()));
        assertThat(events).hasSize(1);
        Contracts.assertKept("agency.changed.v1", events.get(0));
        assertThat(events.get(0).get("sequence").asLong()).isEqualTo(1);
        assertThat(events.get(0).get("data").get("nameTh").asText()).isEqualTo("เทศบาลเมืองใหม่");
    }

    @Test
    void changeThatChangesNothingIsNotToldToAnybody() {
        var agency = Registered.anyAgency();

        manager()
                .header("If-Match", "\"0\"")
                .body(Map.of("nameTh", "เทศบาลเมืองร้อยเอ็ด"))
                .put("/v1/agencies/" + agency.id())
                .then()
                .statusCode(200)
                .body("version", equalTo(0));

        assertThat(Events.published("prongsai.agency.changed.v1", UUID.fromString(agency.id())))
                .isEmpty();
    }

    @Test
    void codeIsUnique() {
        var agency = Registered.anyAgency();
        var second = Registered.wanted(Registered.NATION);
        second.put("code", agency.code());

        manager().body(second).post("/v1/agencies").then().statusCode(409);
    }

    @Test
    void repeatedRequestWithTheSameKeyRegistersOnce() {
        var wanted = Registered.wanted(Registered.NATION);

        var first = manager()
                .header("Idempotency-Key", "k-" + wanted.get("code"))
                .body(wanted)
                .post("/v1/agencies");
        var second = manager()
                .header("Idempotency-Key", "k-" + wanted.get("code"))
                .body(wanted)
                .post("/v1/agencies");

        first.then().statusCode(201);
        second.then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    @Test
    void thereIsOneNation() {
        var wanted = Registered.wanted(Registered.NATION);
        wanted.put("type", "NATION");

        manager().body(wanted).post("/v1/agencies").then().statusCode(422).body("errors.pointer", contains("/type"));
    }

    @Test
    void parentMustBeInTheCallersScope() {
        var province = Registered.anyAgency();
        var wanted = Registered.wanted(Registered.anyAgency());

        Api.as(Tokens.criteriaManager(province.code()))
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/parentId"));
        wanted.put("parentId", province.id());
        Api.as(Tokens.criteriaManager(province.code()))
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(201);
    }

    @Test
    void twoUnitsOfOneNameAreRefused() {
        var wanted = Registered.wanted(Registered.NATION);
        wanted.put("units", List.of(Map.of("nameTh", "กองคลัง"), Map.of("nameTh", "กองคลัง")));

        manager()
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/units/1/nameTh"));
    }

    @Test
    void hierarchyHasAnEnd() {
        var parent = Registered.NATION;
        var wanted = Registered.wanted(parent);
        for (int depth = 0; depth < 30; depth++) {
            wanted = Registered.wanted(parent);
            wanted.put("code", (wanted.get("code") + "-" + "X".repeat(40)).substring(0, 40));
            if (depth < 24) {
                parent = Registered.register(wanted);
            }
        }

        manager()
                .body(wanted)
                .post("/v1/agencies")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/parentId"));
    }

    @Test
    void listShowsTheCallersAgencyAndBelowPageByPage() {
        var ministry = Registered.anyAgency();
        var first = Registered.under(ministry);
        var second = Registered.under(first);
        var stranger = Registered.anyAgency();
        var caller = Tokens.officer(ministry.code());

        Api.as(caller)
                .get("/v1/agencies")
                .then()
                .statusCode(200)
                .body("items.code", hasSize(3))
                .body("items.path", everyItem(startsWith("/TH/" + ministry.code() + "/")))
                .body("items.code", not(hasItem(stranger.code())))
                .body("next", nullValue());
        var next = Api.as(caller)
                .get("/v1/agencies?limit=2")
                .then()
                .body("items", hasSize(2))
                .body("next", notNullValue())
                .extract()
                .path("next");
        Api.as(caller)
                .queryParam("cursor", (String) next)
                .get("/v1/agencies?limit=2")
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
        Api.as(caller).get("/v1/agencies?parentId=" + first.id()).then().body("items.code", contains(second.code()));
        Api.as(caller).get("/v1/agencies?type=UNIVERSITY").then().body("items", hasSize(0));
    }

    @Test
    void childrenAreTheAgenciesDirectlyBelow() {
        var ministry = Registered.anyAgency();
        var child = Registered.under(ministry);
        Registered.under(child);

        manager()
                .get("/v1/agencies/" + ministry.id() + "/children")
                .then()
                .statusCode(200)
                .body("items.code", contains(child.code()));
    }

    private static RequestSpecification manager() {
        return Api.as(Tokens.criteriaManager("TH"));
    }
}
