package prongsai.assessment.criteria;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** A programme of an agency of its own, so that tests do not meet in a year. */
record OwnProgramme(Registered owner, String code) {

    static OwnProgramme register() {
        var owner = Registered.anyAgency();
        var programme = new OwnProgramme(owner, "TEST_" + owner.code().replace('-', '_'));
        programme
                .manager()
                .body(Map.of(
                        "code", programme.code(), "nameTh", "โครงการทดสอบ", "nameEn", "A test", "ownerId", owner.id()))
                .post("/v1/programmes")
                .then()
                .statusCode(201);
        return programme;
    }

    /** Who manages criteria for the owner. */
    RequestSpecification manager() {
        return Api.as(Tokens.criteriaManager(owner.code()));
    }
}
