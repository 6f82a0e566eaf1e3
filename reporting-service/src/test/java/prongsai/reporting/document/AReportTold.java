package prongsai.reporting.document;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import prongsai.reporting.report.Content;
import prongsai.reporting.report.PeriodResponse;
import prongsai.reporting.report.ReportResponse;
import prongsai.reporting.report.ReportStatus;
import prongsai.reporting.report.Timeliness;

/** A report of the first six months of fiscal year 2567. */
final class AReportTold {

    private AReportTold() {}

    static ReportResponse of(String title) {
        var id = UUID.randomUUID();
        return new ReportResponse(
                id,
                id,
                id,
                null,
                id,
                "ROIET-TM",
                2567,
                Content.RESULT,
                title,
                new PeriodResponse("R6/2567", LocalDate.parse("2023-10-01"), LocalDate.parse("2024-03-31")),
                LocalDate.parse("2024-03-31"),
                LocalDate.parse("2024-04-10"),
                LocalDate.parse("2023-10-02"),
                ReportStatus.SUBMITTED,
                LocalDate.parse("2024-04-12"),
                Timeliness.LATE,
                true,
                id,
                null,
                null,
                List.of(),
                1);
    }
}
