package prongsai.reporting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasKey;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.function.Consumer;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;

/** A plan of an agency for 2567 as measures-service tells of it, and its documents as they are published. */
public record AnApprovedPlan(AnAgency agency, UUID id) {

    public static AnApprovedPlan of(AnAgency agency) {
        return of(agency, data -> {});
    }

    public static AnApprovedPlan of(AnAgency agency, Consumer<ObjectNode> change) {
        var plan = new AnApprovedPlan(agency, UUID.randomUUID());
        plan.tell(Announced.planApproved(plan.id, agency.id()), 3, change);
        return plan;
    }

    /** One that waits for its approval. */
    public static AnApprovedPlan draftOf(AnAgency agency) {
        var plan = new AnApprovedPlan(agency, UUID.randomUUID());
        plan.tell(Announced.planChanged(plan.id, agency.id()), 2, data -> {});
        return plan;
    }

    /** Approves it again with that title. */
    public void titled(String title, int sequence) {
        tell(Announced.planApproved(id, agency.id()), sequence, data -> data.put("title", title));
        await().until(() -> Database.query("select title from measure_plan where id = ?", id)
                .get(0)
                .containsValue(title));
    }

    private void tell(ObjectNode event, int sequence, Consumer<ObjectNode> change) {
        event.put("sequence", sequence);
        Announced.data(event).put("agencyCode", agency.code());
        change.accept(Announced.data(event));
        Events.send(Announced.PLANS, event);
        Announced.awaitRow("measure_plan", id);
    }

    public ValidatableResponse publish(String kind) {
        return publish(kind, agency.approver());
    }

    public ValidatableResponse publish(String kind, String token) {
        return Api.as(token)
                .body("{\"measurePlanId\": \"%s\", \"kind\": \"%s\", \"effectiveOn\": \"2024-05-20\"}"
                        .formatted(id, kind))
                .post("/v1/publications")
                .then();
    }

    /** The id of the publication. */
    public String published(String kind) {
        return publish(kind).statusCode(201).body("$", hasKey("id")).extract().path("id");
    }

    public ValidatableResponse withdraw(String publication, String reason) {
        return Api.as(agency.approver())
                .header("If-Match", "\"0\"")
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/v1/publications/" + publication + "/withdrawal")
                .then();
    }

    public String address(String kind) {
        return "/public/" + agency.code() + "/2567/" + kind;
    }
}
