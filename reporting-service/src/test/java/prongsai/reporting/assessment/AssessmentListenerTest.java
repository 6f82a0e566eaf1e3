package prongsai.reporting.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.test.Database;
import prongsai.kit.test.Events;
import prongsai.reporting.AnAgency;
import prongsai.reporting.Announced;

@QuarkusTest
class AssessmentListenerTest {

    private final UUID id = UUID.randomUUID();
    private final AnAgency agency = AnAgency.known();

    @Inject
    Assessments assessments;

    @Test
    void publishedAssessmentIsKnownWholeToItsAgencyAndThoseAbove() {
        publish(id, 2566, "97.73");

        var known = find(new AgencyScope(agency.path())).orElseThrow();
        assertThat(known.overall()).isEqualByComparingTo("97.73");
        assertThat(known.level().name()).isEqualTo("ผ่านดี");
        assertThat(known.scale()).hasSize(5);
        assertThat(known.indicator(4).orElseThrow().score()).isEqualByComparingTo("93.19");
        assertThat(known.reconciliation())
                .extracting(AssessmentSnapshot.Total::result)
                .containsExactly("EXACT", "MISMATCH");
        assertThat(known.findings("URGENT"))
                .singleElement()
                .extracting(finding -> finding.recurrence().since())
                .isEqualTo(2565);
        assertThat(find(new AgencyScope("/TH/"))).isPresent();
        assertThat(find(new AgencyScope(AnAgency.known().path()))).isEmpty();
    }

    @Test
    void withdrawnAssessmentIsKnownNoMore() {
        publish(id, 2566, "97.73");
        var withdrawn = Announced.assessment("withdrawn", id, agency.id());
        Events.send(Announced.ASSESSMENTS, withdrawn);

        await().until(() -> find(new AgencyScope(agency.path())).isEmpty());
        assertThat(Database.query("select id from assessment where id = ? and overall is null and told is null", id))
                .hasSize(1);
    }

    @Test
    void earlierStateThatComesLaterChangesNothing() {
        Events.send(Announced.ASSESSMENTS, Announced.assessment("withdrawn", id, agency.id()));
        Events.send(Announced.ASSESSMENTS, Announced.assessment("published", id, agency.id()));
        var marker = UUID.randomUUID();
        Events.send(
                Announced.ASSESSMENTS,
                id.toString(),
                Announced.assessment("published", marker, agency.id()).toString());
        Announced.awaitRow("assessment", marker);

        assertThat(find(new AgencyScope(agency.path()))).isEmpty();
    }

    @Test
    void yearsOfTheAgencyComeInOrderUpToTheOneThatIsAskedFor() {
        publish(UUID.randomUUID(), 2567, "95.00");
        publish(UUID.randomUUID(), 2564, "91.39");
        publish(id, 2566, "97.73");

        var last = find(new AgencyScope(agency.path())).orElseThrow();
        assertThat(inTransaction(() -> assessments.until(last, new AgencyScope(agency.path()))))
                .extracting(AssessmentSnapshot::fiscalYear)
                .containsExactly(2564, 2566);
    }

    @Test
    void peersAreTheAgenciesOfTheTypeOnceTheyAreEnough() {
        var type = "TYPE-" + agency.code();
        var last = publishAsType(id, type, agency, "90.00");
        for (int i = 1; i < 4; i++) {
            publishAsType(UUID.randomUUID(), type, AnAgency.known(), "9" + i + ".00");
        }
        assertThat(inTransaction(() -> assessments.peers(last, type))).isEmpty();

        publishAsType(UUID.randomUUID(), type, AnAgency.known(), "90.03");
        assertThat(inTransaction(() -> assessments.peers(last, type))).contains(new Peers(5, new BigDecimal("91.21")));
        assertThat(inTransaction(() -> assessments.peers(last, null))).isEmpty();
    }

    private AssessmentSnapshot publishAsType(UUID assessment, String type, AnAgency of, String overall) {
        Database.execute("update agency set type = ? where id = ?", type, of.id());
        var event = Announced.assessment("published", assessment, of.id());
        Announced.data(event).put("overall", new BigDecimal(overall));
        Events.send(Announced.ASSESSMENTS, event);
        Announced.awaitRow("assessment", assessment);
        return inTransaction(() -> assessments.find(assessment, new AgencyScope(of.path())))
                .orElseThrow();
    }

    private void publish(UUID assessment, int year, String overall) {
        var event = Announced.assessment("published", assessment, agency.id());
        Announced.data(event).put("fiscalYear", year).put("overall", new BigDecimal(overall));
        Events.send(Announced.ASSESSMENTS, event);
        Announced.awaitRow("assessment", assessment);
    }

    private Optional<AssessmentSnapshot> find(AgencyScope scope) {
        return inTransaction(() -> assessments.find(id, scope));
    }

    private static <T> T inTransaction(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }
}
