package prongsai.measures;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import prongsai.kit.caller.Roles;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** What tests start from: agencies that this service has heard of, and plans made through the API. */
public final class Given {

    private Given() {}

    /** An agency of its own for each test, so that tests do not see each other's plans. */
    public record KnownAgency(UUID id, String code, String path) {

        public String officer() {
            return Tokens.officer(code);
        }

        public String approver() {
            return Tokens.approver(code);
        }

        public UUID unit(String nameTh) {
            var unit = UUID.randomUUID();
            Database.execute(
                    "insert into unit (id, agency_id, name_th, active) values (?, ?, ?, true)", unit, id, nameTh);
            return unit;
        }

        /** Another account of the same agency than that of officer() and approver(). */
        public String anotherOfficer() {
            return Tokens.ofAccount("another-account-of-" + code, code, Roles.OFFICER);
        }

        public UUID finding() {
            return finding(assessment(), "URGENT");
        }

        public UUID finding(UUID assessment, String severity) {
            var finding = UUID.randomUUID();
            Database.execute(
                    "insert into finding (id, assessment_id, severity, origin, text, active) values (?, ?, ?, 'SCORE', 'o14', true)",
                    finding,
                    assessment,
                    severity);
            return finding;
        }

        public UUID assessment() {
            var assessment = UUID.randomUUID();
            Database.execute(
                    "insert into assessment (id, agency_id, programme, fiscal_year) values (?, ?, 'NACC_ITA', 2566)",
                    assessment,
                    id);
            return assessment;
        }

        public String plan() {
            return plan(Map.of());
        }

        /** @param head what is said beside agency and fiscal year */
        public String plan(Map<String, ?> head) {
            var request = new HashMap<String, Object>(Map.of("agencyId", id, "fiscalYear", 2567));
            request.putAll(head);
            return post(officer(), "/v1/measure-plans", request)
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        /** A plan with one measure and its step, approved; the id of the step. */
        public String approvedStep() {
            var plan = plan();
            var measure = measure(plan);
            approve(approver(), plan, 1).statusCode(200);
            return get(officer(), "/v1/measures/" + measure).extract().path("steps[0].id");
        }

        public String measure(String planId) {
            return measure(
                    planId,
                    Map.of(
                            "title",
                            "กระบวนการปฏิบัติงานที่โปร่งใส",
                            "steps",
                            List.of(Map.of("text", "เผยแพร่บนเว็บไซต์"))));
        }

        public String measure(String planId, Map<String, ?> measure) {
            return post(officer(), "/v1/measure-plans/" + planId + "/measures", measure)
                    .statusCode(201)
                    .extract()
                    .path("id");
        }

        /** Every 15 days from 30 May to 15 July 2567; the id of the follow-up plan. */
        public String followUpPlan(String planId, String measureId) {
            return post(officer(), "/v1/follow-up-plans", semiMonthly(planId, measureId))
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    public static KnownAgency anyAgency() {
        return agencyAt("/TH/");
    }

    public static KnownAgency agencyBelow(KnownAgency parent) {
        return agencyAt(parent.path());
    }

    private static KnownAgency agencyAt(String parentPath) {
        var id = UUID.randomUUID();
        var code = "A" + id.toString().substring(24).toUpperCase(Locale.ROOT);
        var agency = new KnownAgency(id, code, parentPath + code + "/");
        Database.execute(
                "insert into agency (id, code, name_th, path) values (?, ?, 'หน่วยงาน', ?)", id, code, agency.path());
        return agency;
    }

    public static Map<String, Object> semiMonthly(String planId, String... measureIds) {
        return Map.of(
                "measurePlanId",
                planId,
                "measureIds",
                List.of(measureIds),
                "recurrence",
                Map.of("pattern", "SEMI_MONTHLY"),
                "from",
                "2024-05-30",
                "until",
                "2024-07-15");
    }

    public static ValidatableResponse post(String token, String path, Object body) {
        return Api.as(token).body(body).post(path).then();
    }

    public static ValidatableResponse post(String token, String path, Object body, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse put(String token, String path, Object body, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put(path)
                .then();
    }

    public static ValidatableResponse delete(String token, String path, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .delete(path)
                .then();
    }

    public static ValidatableResponse postWithKey(String token, String path, Object body, String idempotencyKey) {
        return Api.as(token)
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse get(String token, String path) {
        return Api.as(token).get(path).then();
    }

    /** The transition of a plan to APPROVED. */
    public static ValidatableResponse approve(String token, String planId, long version) {
        return Api.as(token)
                .header("If-Match", "\"" + version + "\"")
                .post("/v1/measure-plans/" + planId + "/approval")
                .then();
    }
}
