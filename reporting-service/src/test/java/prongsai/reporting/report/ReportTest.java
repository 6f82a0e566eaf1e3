package prongsai.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.problem.Problem;

class ReportTest {

    private static final LocalDate DUE = LocalDate.parse("2024-01-15");
    private static final UUID AGENCY = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({"2024-01-14, OPEN", "2024-01-15, OPEN", "2024-01-16, LATE_ENTRY"})
    void reportDueBeforeTheDayItIsEnteredIsALateEntry(LocalDate today, ReportStatus status) {
        assertThat(report(today).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-14, ON_TIME", "2024-01-15, ON_TIME", "2024-01-16, LATE"})
    void submissionIsLateFromTheDayAfterTheDueDate(LocalDate submittedOn, Timeliness timeliness) {
        var report = report(DUE);

        report.submit(submittedOn);

        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report.submittedOn()).isEqualTo(submittedOn);
        assertThat(report.timeliness()).isEqualTo(timeliness);
    }

    @Test
    void lateEntryCanBeSubmittedAllTheSame() {
        var report = report(DUE.plusDays(30));

        report.submit(DUE.plusDays(30));

        assertThat(report.status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report.timeliness()).isEqualTo(Timeliness.LATE);
    }

    @Test
    void reportThatIsStillExpectedIsNeitherInTimeNorLate() {
        assertThat(report(DUE.plusDays(1)).timeliness()).isNull();
    }

    /** Returned on the 18th, three days after the due date, and handed in again on the 20th. */
    @ParameterizedTest
    @CsvSource({"2024-01-15, ON_TIME", "2024-01-16, LATE"})
    void whatIsReturnedAndHandedInAgainAfterTheDueDateIsJudgedByItsFirstSubmission(
            LocalDate first, Timeliness timeliness) {
        var report = report(DUE);
        report.submit(first);
        report.giveBack(LocalDate.parse("2024-01-26"));
        assertThat(report.expectedUntil()).isEqualTo("2024-01-26");

        report.submit(LocalDate.parse("2024-01-20"));

        assertThat(report.status()).isEqualTo(ReportStatus.RESUBMITTED);
        assertThat(report.submittedOn()).isEqualTo(first);
        assertThat(report.waitingSince()).isEqualTo("2024-01-20");
        assertThat(report.timeliness()).isEqualTo(timeliness);
    }

    /** Due on 15 January, and in time until then in any case. */
    @ParameterizedTest
    @CsvSource({"2024-01-14, 2024-01-15", "2024-01-15, 2024-01-15", "2024-01-16, 2024-01-16"})
    void returnNeverShortensTheTime(LocalDate reviseUntil, LocalDate expectedUntil) {
        var report = report(DUE.minusDays(10));
        report.submit(DUE.minusDays(9));

        report.giveBack(reviseUntil);

        assertThat(report.expectedUntil()).isEqualTo(expectedUntil);
    }

    /** State | submit | accept | give back | exempt | withdraw: the state after it, or a dash where it is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN        | SUBMITTED   | -        | -        | EXEMPT | WITHDRAWN",
                "LATE_ENTRY  | SUBMITTED   | -        | -        | EXEMPT | WITHDRAWN",
                "SUBMITTED   | -           | ACCEPTED | RETURNED | -      | -",
                "RETURNED    | RESUBMITTED | -        | -        | EXEMPT | -",
                "RESUBMITTED | -           | ACCEPTED | RETURNED | -      | -",
                "ACCEPTED    | -           | -        | -        | -      | -",
                "EXEMPT      | -           | -        | -        | -      | -",
                "WITHDRAWN   | -           | -        | -        | -      | -",
            })
    void everyStateAllowsItsMovesOnly(
            ReportStatus state, String submit, String accept, String giveBack, String exempt, String withdraw) {
        assertThat(after(state, report -> report.submit(DUE))).isEqualTo(submit);
        assertThat(after(state, Report::accept)).isEqualTo(accept);
        assertThat(after(state, report -> report.giveBack(DUE))).isEqualTo(giveBack);
        assertThat(after(state, Report::exempt)).isEqualTo(exempt);
        assertThat(after(state, ReportTest::withdraw)).isEqualTo(withdraw);
    }

    @Test
    void whatNobodyReviewsIsAcceptedWhenItIsHandedIn() {
        var report = new Report(duty(null), "รายงาน", FiscalYear.of(2567).quarter(1), DUE, DUE);

        report.submit(DUE);

        assertThat(report.status()).isEqualTo(ReportStatus.ACCEPTED);
        assertThat(report.waitingSince()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-01-15, OPEN", "2024-01-16, LATE_ENTRY"})
    void withdrawnReportThatThePlanAsksForAgainIsExpectedAgain(LocalDate today, ReportStatus status) {
        var report = in(ReportStatus.WITHDRAWN);

        assertThat(report.follow(report(DUE), today)).isTrue();
        assertThat(report.status()).isEqualTo(status);
    }

    @Test
    void reportTakesOverTheUnitsThatThePlanNamesNowUntilItIsHandedIn() {
        var unit = UUID.randomUUID();
        var named = new Report(
                duty(AGENCY).of(List.of(unit)),
                "รายงานความก้าวหน้า",
                FiscalYear.of(2567).quarter(1),
                DUE,
                DUE);
        var open = report(DUE);
        var submitted = in(ReportStatus.SUBMITTED);

        assertThat(open.follow(report(DUE), DUE)).isFalse();
        assertThat(open.follow(named, DUE)).isTrue();
        assertThat(open.duty().responsibleUnitIds()).containsExactly(unit);
        assertThat(submitted.follow(named, DUE)).isFalse();
        assertThat(submitted.duty().responsibleUnitIds()).isEmpty();
    }

    private static void withdraw(Report report) {
        if (!report.withdraw()) {
            throw Problem.wrongState("stays", "คงเดิม");
        }
    }

    private static String after(ReportStatus state, Consumer<Report> move) {
        var report = in(state);
        try {
            move.accept(report);
            return report.status().name();
        } catch (Problem refused) {
            assertThat(report.status()).isEqualTo(state);
            return "-";
        }
    }

    /** A report that came into that state by its own moves. */
    private static Report in(ReportStatus state) {
        var report = report(state == ReportStatus.LATE_ENTRY ? DUE.plusDays(1) : DUE);
        switch (state) {
            case OPEN, LATE_ENTRY -> {}
            case SUBMITTED -> report.submit(DUE);
            case RETURNED -> {
                report.submit(DUE);
                report.giveBack(DUE);
            }
            case RESUBMITTED -> {
                report.submit(DUE);
                report.giveBack(DUE);
                report.submit(DUE);
            }
            case ACCEPTED -> {
                report.submit(DUE);
                report.accept();
            }
            case EXEMPT -> report.exempt();
            case WITHDRAWN -> report.withdraw();
        }
        assertThat(report.status()).isEqualTo(state);
        return report;
    }

    private static Duty duty(UUID reviewer) {
        return new Duty(
                UUID.randomUUID(), UUID.randomUUID(), null, AGENCY, reviewer, 2567, Content.PROGRESS, List.of());
    }

    private static Report report(LocalDate today) {
        return new Report(
                duty(AGENCY), "รายงานความก้าวหน้า", FiscalYear.of(2567).quarter(1), DUE, today);
    }
}
