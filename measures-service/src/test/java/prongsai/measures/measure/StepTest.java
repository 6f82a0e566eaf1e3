package prongsai.measures.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.Precision;
import prongsai.kit.problem.Problem;

class StepTest {

    private static final Instant NOON = Instant.parse("2024-06-14T05:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2024-06-14");
    private static final Signature REPORTER = new Signature("reporter", NOON);
    private static final Signature VERIFIER = new Signature("verifier", NOON);

    /** Each move from each state: where it leads, or that it is refused (-). */
    @ParameterizedTest
    @CsvSource({
        "OPEN,          full,   REPORTED_DONE",
        "OPEN,          part,   DONE_IN_PART",
        "OPEN,          accept, -",
        "OPEN,          reopen, -",
        "DONE_IN_PART,  full,   REPORTED_DONE",
        "DONE_IN_PART,  part,   DONE_IN_PART",
        "DONE_IN_PART,  accept, -",
        "DONE_IN_PART,  reopen, OPEN",
        "REPORTED_DONE, full,   -",
        "REPORTED_DONE, part,   -",
        "REPORTED_DONE, accept, VERIFIED",
        "REPORTED_DONE, reject, REJECTED",
        "REPORTED_DONE, reopen, OPEN",
        "REJECTED,      full,   REPORTED_DONE",
        "REJECTED,      part,   DONE_IN_PART",
        "REJECTED,      accept, -",
        "REJECTED,      reopen, OPEN",
        "VERIFIED,      full,   -",
        "VERIFIED,      accept, -",
        "VERIFIED,      reopen, OPEN",
    })
    void aStepMovesAlongItsLife(StepStatus from, String move, String to) {
        var step = stepIn(from);
        if (to.equals("-")) {
            assertThatThrownBy(() -> move(step, move)).isInstanceOf(Problem.class);
            assertThat(step.status()).isEqualTo(from);
        } else {
            move(step, move);
            assertThat(step.status()).isEqualTo(StepStatus.valueOf(to));
            var last = step.history().get(step.history().size() - 1);
            assertThat(last.fromStatus()).isEqualTo(from);
            assertThat(last.toStatus()).isEqualTo(step.status());
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // own date, end of the measure, done on, today, late
                "2024-06-15, 2024-09-30, -,          2024-06-15, false",
                "2024-06-15, 2024-09-30, -,          2024-06-16, true",
                "-,          2024-06-15, -,          2024-06-16, true",
                "-,          -,          -,          2024-06-16, false",
                "2024-06-15, -,          2024-06-15, 2024-12-31, false",
                "2024-06-15, -,          2024-06-16, 2024-06-16, true",
            })
    void itIsLateByItsDueDate(LocalDate own, LocalDate end, LocalDate doneOn, LocalDate today, boolean late) {
        var step = step(own, end);
        if (doneOn != null) {
            step.report(false, doneOn, null, REPORTER);
        }
        assertThat(step.late(today)).isEqualTo(late);
    }

    private static void move(Step step, String move) {
        switch (move) {
            case "full" -> step.report(false, TODAY, null, REPORTER);
            case "part" -> step.report(true, TODAY, null, REPORTER);
            case "accept" -> step.verify(true, null, VERIFIER);
            case "reject" -> step.verify(false, "ไม่พบ", VERIFIER);
            default -> step.reopen("ผิดข้อ", REPORTER);
        }
    }

    private static Step stepIn(StepStatus status) {
        var moves =
                switch (status) {
                    case OPEN -> List.<String>of();
                    case DONE_IN_PART -> List.of("part");
                    case REPORTED_DONE -> List.of("full");
                    case REJECTED -> List.of("full", "reject");
                    case VERIFIED -> List.of("full", "accept");
                };
        var step = step(null, null);
        moves.forEach(move -> move(step, move));
        return step;
    }

    private static Step step(LocalDate own, LocalDate end) {
        var period = end == null ? null : new PeriodRequest(null, new PeriodRequest.End(end, Precision.DAY));
        var steps = List.of(new StepRequest(null, "ข", null, own));
        var measure = new Measure(UUID.randomUUID(), 1);
        measure.write(new MeasureRequest(
                "ก", null, null, null, null, null, null, null, steps, null, period, null, null, null));
        return measure.steps().get(0);
    }
}
