package prongsai.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static prongsai.measures.measure.AnIssuedMeasure.anIssuedMeasure;
import static prongsai.measures.measure.AnIssuedMeasure.copyOf;
import static prongsai.measures.measure.AnIssuedMeasure.like;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.problem.Problem;

class FollowingTest {

    private static final IssuedMeasure BEFORE = anIssuedMeasure()
            .titled("ก")
            .by("วิธี")
            .in(6)
            .step("ประกาศ")
            .step("เผยแพร่")
            .build();

    @Test
    void whatChangedInTheOriginIsTakenAndTheRestStays() {
        var copy = copyOf(like(BEFORE)
                .titled("ก ของเรา")
                .by("วิธี", "วิธีของเรา")
                .in(3, 6)
                .until("2024-08-31")
                .build());
        copy.follow(BEFORE, like(BEFORE).by("วิธีใหม่").in(6, 12).build());
        var now = IssuedMeasure.ofCopy(copy);
        assertThat(now.title()).isEqualTo("ก ของเรา");
        assertThat(now.approaches()).containsExactly("วิธีของเรา", "วิธีใหม่");
        assertThat(now.rounds()).containsExactly(3, 6, 12);
        assertThat(now.ending().date()).isEqualTo("2024-08-31");
    }

    @Test
    void whatTheAgencyChangedIsOverwrittenWhereTheOriginChangedItToo() {
        var copy = copyOf(like(BEFORE).titled("ก ของเรา").until("2024-08-31").build());
        copy.follow(BEFORE, like(BEFORE).titled("ข").until("2024-07-15").build());
        var now = IssuedMeasure.ofCopy(copy);
        assertThat(now.title()).isEqualTo("ข");
        assertThat(now.ending().date()).isEqualTo("2024-07-15");
    }

    @Test
    void aNewStepStandsBehindTheOneThatItFollowsInTheOrigin() {
        var copy = copyOf(BEFORE);
        copy.follow(
                BEFORE,
                like(BEFORE)
                        .withoutSteps()
                        .step("ประกาศ")
                        .step("อบรม")
                        .step("เผยแพร่")
                        .build());
        assertThat(copy.steps()).extracting(Step::text).containsExactly("ประกาศ", "อบรม", "เผยแพร่");
        assertThat(copy.steps()).extracting(Step::number).containsExactly(1, 2, 3);
    }

    @Test
    void aStepThatTheOriginGaveUpIsDroppedUnlessItWasReported() {
        var without = like(BEFORE).withoutSteps().step("เผยแพร่").build();
        var copy = copyOf(BEFORE);
        copy.follow(BEFORE, without);
        assertThat(copy.steps()).extracting(Step::text).containsExactly("เผยแพร่");

        var reported = copyOf(BEFORE);
        reported.steps().get(0).report(false, LocalDate.of(2024, 6, 1), null, new Signature("account", Instant.EPOCH));
        assertThatThrownBy(() -> reported.follow(BEFORE, without)).isInstanceOf(Problem.class);
    }

    @Test
    void aStepThatTheAgencyDroppedStaysDropped() {
        var copy = copyOf(like(BEFORE).withoutSteps().step("เผยแพร่").build());
        copy.follow(BEFORE, like(BEFORE).titled("ข").build());
        assertThat(copy.steps()).extracting(Step::text).containsExactly("เผยแพร่");
    }

    @Test
    void aMeasureDoesNotGrowBeyondFiftySteps() {
        var full = anIssuedMeasure();
        for (int i = 0; i < 49; i++) {
            full.step(UUID.randomUUID(), "ขั้นตอน", null);
        }
        var fortyNine = full.build();
        var fifty = full.step("ที่ห้าสิบ").build();
        var copy = copyOf(fortyNine);
        copy.follow(fortyNine, fifty);
        assertThat(copy.steps()).hasSize(50);
        var tooMany = like(fifty).step("ที่ห้าสิบเอ็ด").build();
        assertThatThrownBy(() -> copy.follow(fifty, tooMany)).isInstanceOf(Problem.class);
    }

    @Test
    void aMeasureDoesNotEndBeforeItBegins() {
        var copy = copyOf(like(BEFORE).from("2024-06-01").build());
        copy.follow(BEFORE, like(BEFORE).until("2024-06-01").build());
        assertThat(copy.ending().date()).isEqualTo("2024-06-01");
        var other = copyOf(like(BEFORE).from("2024-06-01").build());
        var earlier = like(BEFORE).until("2024-05-31").build();
        assertThatThrownBy(() -> other.follow(BEFORE, earlier)).isInstanceOf(Problem.class);
    }
}
