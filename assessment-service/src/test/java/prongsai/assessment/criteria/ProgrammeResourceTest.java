package prongsai.assessment.criteria;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

@QuarkusTest
class ProgrammeResourceTest {

    private Registered owner;
    private String programme;

    @BeforeEach
    void thereIsAProgramme() {
        var own = OwnProgramme.register();
        owner = own.owner();
        programme = own.code();
    }

    @Test
    void programmeIsReadByEverybodyAndRenamedByItsOwner() {
        var path = "/v1/programmes/" + programme;
        var names = Map.of("nameTh", "ชื่อใหม่", "nameEn", "A new name");

        Api.as(Tokens.officer(Registered.anyAgency().code()))
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("nameTh", equalTo("โครงการทดสอบ"))
                .body("ownerId", equalTo(owner.id()));
        as(owner).body(names).put(path).then().statusCode(428);
        as(owner)
                .header("If-Match", "\"0\"")
                .body(names)
                .put(path)
                .then()
                .statusCode(200)
                .body("nameTh", equalTo("ชื่อใหม่"));
        as(owner).header("If-Match", "\"0\"").body(names).put(path).then().statusCode(412);
        as(Registered.anyAgency())
                .header("If-Match", "\"1\"")
                .body(names)
                .put(path)
                .then()
                .statusCode(403);
        Api.as(Tokens.criteriaManager("TH")).get("/v1/programmes/NONE").then().statusCode(404);
    }

    @Test
    void programmeHasACodeOfItsOwnAndAnOwnerInScope() {
        var again = Map.of("code", programme, "nameTh", "ซ้ำ", "nameEn", "Again", "ownerId", owner.id());
        var foreign =
                Map.of("code", "TEST_FOREIGN", "nameTh", "อื่น", "nameEn", "Other", "ownerId", Registered.NATION.id());

        as(owner).body(again).post("/v1/programmes").then().statusCode(409);
        as(owner)
                .body(foreign)
                .post("/v1/programmes")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/ownerId"));
    }

    private static RequestSpecification as(Registered agency) {
        return Api.as(Tokens.criteriaManager(agency.code()));
    }
}
