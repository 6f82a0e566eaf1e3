package prongsai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.problem.Problem;

class ReportTest {

    private static final LocalDate DUE = LocalDate.parse("2024-01-15");

    @ParameterizedTest
    @CsvSource({"2024-01-14, OPEN", "2024-01-15, OPEN", "2024-01-16, LATE_ENTRY"})
    void reportDueBeforeTheDayItIsEnteredIsALateEntry(LocalDate today, ReportStatus status) {
        assertThat(report(today).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, false", "2024-01-15, false", "2024-01-16, true"})
    void submissionIsLateFromTheDayAfterTheDueDate(LocalDate submittedOn, boolean late) {
        var report = report(DUE);

        report.submit(submittedOn);

        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report.submittedOn()).isEqualTo(submittedOn);
        assertThat(report.isLate()).isEqualTo(late);
    }

    @Test
    void lateEntryCanBeSubmittedAllTheSame() {
        var report = report(DUE.plusDays(30));

        report.submit(DUE.plusDays(30));

        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report.isLate()).isTrue();
    }

    @Test
    void reportIsSubmittedOnce() {
        var report = report(DUE);
        report.submit(DUE);

        assertThatThrownBy(() -> report.submit(DUE.plusDays(1))).isInstanceOf(Problem.class);
        assertThat(report.submittedOn()).isEqualTo(DUE);
    }

    @Test
    void reportThatIsStillExpectedIsNotLate() {
        assertThat(report(DUE.plusDays(1)).isLate()).isFalse();
    }

    private static Report report(LocalDate today) {
        var duty = new Duty(
                UUID.randomUUID(), UUID.randomUUID(), null, UUID.randomUUID(), 2567, Content.PROGRESS, List.of());
        return new Report(duty, "รายงานความก้าวหน้า", FiscalYear.of(2567).quarter(1), DUE, today);
    }
}
