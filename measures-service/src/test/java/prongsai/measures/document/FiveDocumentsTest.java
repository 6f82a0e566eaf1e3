package prongsai.measures.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import prongsai.kit.test.Events;
import prongsai.kit.test.TestClock;
import prongsai.measures.Contract;

/**
 * The five documents go in through the API and come out again without loss: what an officer types in, the facts that are known
 * of each document, and what the other services hear of it.
 */
@QuarkusTest
class FiveDocumentsTest {

    /** Running text has no step of its own, and what has no step is not approved. */
    private static final String RUNNING_TEXT = "province-si-sa-ket-fy2564";

    @BeforeEach
    void theDayOfTheMemo() {
        TestClock.setDate(LocalDate.parse("2024-06-07"));
    }

    @AfterEach
    void theRealTimeAgain() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                RUNNING_TEXT,
                "municipality-roi-et-fy2566",
                "subdistrict-organisation-fy2568",
                "education-area-si-sa-ket-1-fy2566",
                "provincial-education-roi-et-fy2566"
            })
    void aDocumentGoesInAndComesOutWithoutLoss(String name) {
        var paper = new Paper(name);
        paper.enter();
        var read = paper.readPlan();
        assertReadBack(paper, read);

        if (name.equals(RUNNING_TEXT)) {
            assertThat(paper.approve().statusCode(422).extract().<List<String>>path("errors.pointer"))
                    .containsExactly(
                            "/measures/0/steps", "/measures/2/steps", "/measures/3/steps", "/measures/4/steps");
            IntStream.of(0, 2, 3, 4)
                    .forEach(place ->
                            paper.change(place, paper.withAStep(paper.measures().get(place))));
        }
        var approved = Events.parse(paper.approve().statusCode(200).extract().asString());
        ReadBack.assertHolds(paper.capacity(), approved.get("capacity"), "/capacity");

        var facts = Facts.of(name);
        facts.assertComplete();
        facts.assertHeldBy(Reading.of(paper, withCapacity(read, approved)));

        assertPublished(paper, name.equals(RUNNING_TEXT));
    }

    private static void assertReadBack(Paper paper, JsonNode read) {
        ReadBack.assertHolds(paper.head(), read, "");
        assertThat(read.get("measures")).hasSize(paper.measures().size());
        for (int i = 0; i < read.get("measures").size(); i++) {
            var measure = read.at("/measures/" + i);
            assertThat(measure.get("number").asInt()).isEqualTo(i + 1);
            ReadBack.assertHolds(paper.measures().get(i), measure, "/measures/" + i);
            assertThat(measure.get("steps"))
                    .allSatisfy(step -> assertThat(step.get("effectiveDueOn").asText(null))
                            .as("a step without a date of its own is due on the last day of its measure")
                            .isEqualTo(measure.at("/period/until/date").asText(null)));
        }
        for (int i = 0; i < paper.followUps().size(); i++) {
            ReadBack.assertHolds(
                    paper.followUps().get(i), paper.readFollowUpPlans().get(i), "/followUpPlans/" + i);
        }
    }

    private static void assertPublished(Paper paper, boolean runningText) {
        var plan = Published.likeARequest(
                Contract.published("measure-plan.approved", paper.plan()).get(0));
        assertThat(plan.toString()).doesNotContain("ชื่อบุคคล");
        ReadBack.assertHolds(paper.head(), plan, "event");
        ReadBack.assertHolds(paper.capacity(), plan.get("capacity"), "event/capacity");
        for (int i = 0; i < paper.measures().size(); i++) {
            var sent = paper.measures().get(i);
            ReadBack.assertHolds(
                    Published.withoutPersons(runningText ? paper.withAStep(sent) : sent),
                    plan.at("/measures/" + i),
                    "event/measures/" + i);
        }
    }

    private static JsonNode withCapacity(JsonNode plan, JsonNode approved) {
        return ((ObjectNode) plan.deepCopy()).set("capacity", approved.get("capacity"));
    }
}
