package prongsai.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import prongsai.local.Port;

/**
 * One agency's document: its assessment, its plan with measures, how they are followed up and reported. The file has the shape
 * of the API's requests, except that units, measures and findings are named instead of identified.
 */
final class Document {

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Entry entry;
    private final JsonNode document;
    private final String officer;
    private final String approver;
    private boolean changed;

    Document(Entry entry, JsonNode document) {
        String agency = document.get("agency").asText().toLowerCase(Locale.ROOT);
        this.entry = entry;
        this.document = document;
        this.officer = "officer." + agency;
        this.approver = "approver." + agency;
    }

    /** Enters what is missing; whether anything was. */
    boolean enter() throws InterruptedException {
        JsonNode agency = new Agencies(entry).find(document.get("agency").asText());
        References names = new References(agency);
        for (JsonNode earlier : document.path("earlierAssessments")) {
            enterAssessment(agency, earlier);
        }
        JsonNode assessment = document.has("assessment") ? enterAssessment(agency, document.get("assessment")) : null;
        if (assessment != null) {
            names.knowFindings(assessment.get("findings"));
        }
        JsonNode plan = enterPlan(agency, assessment, names);
        names.knowPlan(plan);
        enterFollowUps(plan, names);
        enterSchedules(names);
        return changed;
    }

    private JsonNode enterAssessment(JsonNode agency, JsonNode of) throws InterruptedException {
        ObjectNode request = of.deepCopy();
        request.set("agencyId", agency.get("id"));
        String query = "?agencyId=%s&programme=%s&fiscalYear=%s"
                .formatted(id(agency), request.get("programme").asText(), request.get("fiscalYear"));
        JsonNode assessment =
                entry.read(officer, Port.ASSESSMENT, "/v1/assessments" + query).at("/items/0");
        if (assessment.isMissingNode()) {
            assessment = create(Port.ASSESSMENT, "/v1/assessments", request);
        }
        String path = "/v1/assessments/" + id(assessment);
        if (assessment.get("status").asText().equals("DRAFT")) {
            entry.move(approver, Port.ASSESSMENT, path, "/publication", NOTHING);
        }
        return entry.read(officer, Port.ASSESSMENT, path);
    }

    private JsonNode enterPlan(JsonNode agency, JsonNode assessment, References names) throws InterruptedException {
        ObjectNode request = document.get("plan").deepCopy();
        request.set("agencyId", agency.get("id"));
        if (assessment != null) {
            request.set("assessmentId", assessment.get("id"));
        }
        String query = "?agencyId=%s&fiscalYear=%s".formatted(id(agency), request.get("fiscalYear"));
        JsonNode plan =
                entry.read(officer, Port.MEASURES, "/v1/measure-plans" + query).at("/items/0");
        if (plan.isMissingNode()) {
            plan = create(Port.MEASURES, "/v1/measure-plans", request);
        }
        String path = "/v1/measure-plans/" + id(plan);
        plan = entry.read(officer, Port.MEASURES, path);
        if (!plan.get("status").asText().equals("DRAFT")) {
            return plan;
        }
        enterRest("measures", plan.get("measures").size(), Port.MEASURES, path + "/measures", names);
        JsonNode approval = document.has("approval") ? document.get("approval") : NOTHING;
        return entry.move(approver, Port.MEASURES, path, "/approval", approval);
    }

    private void enterFollowUps(JsonNode plan, References names) throws InterruptedException {
        JsonNode there = entry.read(officer, Port.MEASURES, "/v1/follow-ups?limit=200&measurePlanId=" + id(plan));
        int plans = (int) there.get("items").findValues("followUpPlanId").stream()
                .distinct()
                .count();
        enterRest("followUpPlans", plans, Port.MEASURES, "/v1/follow-up-plans", names);
    }

    /** One after the other, since those that follow from the plan's rounds are made by reporting-service, before or meanwhile. */
    private void enterSchedules(References names) throws InterruptedException {
        for (JsonNode request : document.get("reportingSchedules")) {
            changed |=
                    entry.createUnlessThere(officer, Port.REPORTING, "/v1/reporting-schedules", names.resolve(request));
        }
    }

    /** They are entered in the order of the file, so those that are there are its beginning. */
    private void enterRest(String list, int there, Port service, String path, References names)
            throws InterruptedException {
        JsonNode requests = document.get(list);
        for (int i = there; i < requests.size(); i++) {
            create(service, path, names.resolve(requests.get(i)));
        }
    }

    private JsonNode create(Port service, String path, JsonNode request) throws InterruptedException {
        changed = true;
        return entry.create(officer, service, path, request);
    }

    private static String id(JsonNode resource) {
        return resource.get("id").asText();
    }
}
