package prongsai.measures.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static prongsai.measures.measure.AnIssuedMeasure.anIssuedMeasure;
import static prongsai.measures.measure.AnIssuedMeasure.like;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.measures.measure.AnIssuedMeasure;
import prongsai.measures.measure.IssuedMeasure;
import prongsai.measures.measure.MeasurePart;
import prongsai.measures.measure.Signature;

class StandingTest {

    private static final Signature BY = new Signature("account", Instant.EPOCH);
    private static final IssuedMeasure A = anIssuedMeasure()
            .titled("ก")
            .by("วิธี")
            .step("ประกาศ")
            .step("เผยแพร่")
            .build();
    private static final IssuedMeasure B = anIssuedMeasure().titled("ข").build();

    private final Adoption adoption = new Adoption(null, null, UUID.randomUUID(), 1, BY);
    private final List<Edition> editions = new ArrayList<>();

    @Test
    void aPlanThatKeepsEverythingAndAddsDepartsFromNothing() {
        edition(A, B);
        var more = like(A).by("วิธี", "วิธีของเรา").step("ขั้นตอนของเรา").build();
        assertThat(standing(more, B, anIssuedMeasure().build()).departures()).isEmpty();
    }

    @Test
    void whatIsDroppedOrChangedIsADeparture() {
        edition(A, B);
        var less = like(A).titled("ก ของเรา").withoutSteps().step("เผยแพร่").build();
        assertThat(standing(less).departures())
                .extracting(Departure::originMeasureId, Departure::kind, Departure::parts, Departure::issuedText)
                .containsExactly(
                        tuple(A.id(), DepartureKind.CHANGED, Set.of(MeasurePart.TITLE), "ก"),
                        tuple(A.id(), DepartureKind.DROPPED, Set.of(), "ประกาศ"),
                        tuple(B.id(), DepartureKind.DROPPED, Set.of(), "ข"));
    }

    @Test
    void aStepDepartsInWhatItSaysAndInADateThatWasStated() {
        var step = UUID.randomUUID();
        var dated = anIssuedMeasure().step(step, "ประกาศ", "2024-06-10").build();
        edition(dated);
        assertStepParts(dated, step, "ประกาศ", "2024-06-10");
        assertStepParts(dated, step, "ประกาศ", "2024-06-11", MeasurePart.STEP_DATE);
        assertStepParts(dated, step, "ประกาศ", null, MeasurePart.STEP_DATE);
        assertStepParts(dated, step, "แจ้ง", "2024-06-10", MeasurePart.STEP_TEXT);

        var undated = anIssuedMeasure().step(step, "ประกาศ", null).build();
        editions.clear();
        edition(undated);
        assertStepParts(undated, step, "ประกาศ", "2024-06-10");
    }

    private void assertStepParts(IssuedMeasure issued, UUID step, String text, String dueOn, MeasurePart... parts) {
        var present = like(issued).withoutSteps().step(step, text, dueOn).build();
        assertThat(standing(present).departures())
                .flatExtracting(Departure::parts)
                .containsExactly(parts);
    }

    @Test
    void aReasonStandsForWhatHadChangedWhenItWasStated() {
        edition(A);
        var once = standing(like(A).titled("ก ของเรา").build());
        adoption.state(once.departures().get(0), "ชื่อตามคำสั่งของหน่วยงาน", BY);
        assertThat(once.unexplained()).isEmpty();
        var twice = standing(like(A).titled("ก ของเรา").by().build());
        assertThat(twice.unexplained()).hasSize(1);
        assertThat(standing().unexplained()).extracting(Departure::kind).containsExactly(DepartureKind.DROPPED);
    }

    @Test
    void whatChangedInTheOriginIsOnOffer() {
        edition(A, B);
        assertThat(standing(A, B).offers()).isEmpty();
        var changed = like(A).titled("ก ใหม่").build();
        var added = anIssuedMeasure().titled("ค").build();
        edition(changed, added);
        assertThat(standing(A, B).offers())
                .extracting(Difference::measureId, Difference::change)
                .containsExactly(
                        tuple(A.id(), Change.CHANGED), tuple(added.id(), Change.ADDED), tuple(B.id(), Change.REMOVED));
        assertThat(standing(A, B).departures())
                .as("nothing is asked before it is accepted")
                .isEmpty();
    }

    @Test
    void whatIsDeclinedIsOfferedAgainOnlyWhenItChangesAgain() {
        edition(A);
        edition(like(A).titled("ก ใหม่").build());
        answer(Decision.DECLINED, A);
        assertThat(standing(A).offers()).isEmpty();
        assertThat(standing(A).departures()).isEmpty();
        edition(like(A).titled("ก ใหม่กว่า").build());
        assertThat(standing(A).offers())
                .extracting(
                        offer -> offer.before().title(), offer -> offer.after().title())
                .containsExactly(tuple("ก", "ก ใหม่กว่า"));
    }

    @Test
    void whatTheOriginTakesBackIsNotOffered() {
        edition(A);
        edition(like(A).titled("ก ใหม่").build());
        answer(Decision.DECLINED, A);
        edition(A);
        assertThat(standing(A).offers()).isEmpty();
    }

    @Test
    void whatIsAcceptedIsWhatThePlanIsMeasuredAgainst() {
        edition(A);
        var changed = like(A).titled("ก ใหม่").build();
        edition(changed);
        answer(Decision.ACCEPTED, A);
        assertThat(standing(changed).offers()).isEmpty();
        assertThat(standing(changed).departures()).isEmpty();
        assertThat(standing(A).departures()).hasSize(1);
    }

    @Test
    void aMeasureThatBothHaveGivenUpIsNeitherOfferedNorMissed() {
        edition(A, B);
        edition(A);
        assertThat(standing(A).offers()).isEmpty();
        assertThat(standing(A).departures()).isEmpty();
        assertThat(standing(A, B).offers()).extracting(Difference::change).containsExactly(Change.REMOVED);
    }

    @Test
    void aMeasureThatWasNeverTakenIsNotMissed() {
        edition(A);
        edition(A, B);
        answer(Decision.DECLINED, B);
        assertThat(standing(A).departures()).isEmpty();
    }

    private void edition(IssuedMeasure... measures) {
        editions.add(new Edition(
                null, editions.size() + 1, new EditionContent(null, "แผน", List.of(), List.of(measures)), BY));
    }

    private Standing standing(IssuedMeasure... present) {
        return new Standing(
                adoption,
                new Editions(editions),
                List.of(present).stream().map(AnIssuedMeasure::copyOf).toList());
    }

    private void answer(Decision decision, IssuedMeasure about) {
        var latest = new Editions(editions).latest().number();
        var offer = standing(A).offers().stream()
                .filter(each -> each.measureId().equals(about.id()))
                .findFirst()
                .orElseThrow();
        adoption.answer(offer, latest, decision, "เหตุผล", BY);
    }
}
