package prongsai.reporting.deadline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.calendar.FiscalYear;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.problem.Fault;
import prongsai.reporting.report.Content;

/** An announcement that moves the due dates of reports. */
@Schema(
        description =
                "Which reports of which agencies, and to when: to one day, or by some days from where each stands.",
        examples =
                """
                {"announcement": {"number": "ปช 0012/ว 45", "announcedOn": "2024-01-10",
                  "subject": "ขยายระยะเวลาการรายงานผล ไตรมาสที่ 1"},
                 "fiscalYear": 2567, "periodLabels": ["Q1/2567"], "newDueOn": "2024-01-31", "dryRun": true}""")
record CreateDeadlineChange(
        @NotNull @Valid AnnouncementRequest announcement,
        @NotNull
                @BuddhistYear
                @Schema(description = "Buddhist era.", examples = "2567", minimum = "2400", maximum = "2700")
                Integer fiscalYear,
        @Size(min = 1, max = 30)
                @Schema(description = "Of these periods only.", nullable = true, examples = "[\"Q1/2567\"]")
                List<@NotNull @Pattern(regexp = "^[A-Z0-9/]{1,12}$") String> periodLabels,
        @Size(min = 1, max = 3) @Schema(description = "Of these kinds only.", nullable = true)
                List<@NotNull Content> contents,
        @Schema(description = "Due on that day or later.", nullable = true) LocalDate dueFrom,
        @Schema(description = "Due on that day or earlier.", nullable = true) LocalDate dueUntil,
        @Valid @Schema(nullable = true) AgenciesRequest agencies,
        @Schema(
                        description =
                                "The new due date, in CE: from the first day of the fiscal year to the last day of the next.",
                        nullable = true,
                        examples = "2024-01-31")
                LocalDate newDueOn,
        @Min(-366)
                @Max(366)
                @Schema(
                        description = "Instead: by how many days it moves; negative: earlier.",
                        nullable = true,
                        examples = "15")
                Integer days,
        @Schema(description = "Whether it is only checked what would move.", nullable = true, defaultValue = "false")
                Boolean dryRun) {

    boolean isDryRun() {
        return Boolean.TRUE.equals(dryRun);
    }

    Shift shift() {
        return new Shift(newDueOn, days);
    }

    Affected affected() {
        var whose = agencies == null ? new AgenciesRequest(null, null, null) : agencies;
        return new Affected(
                fiscalYear,
                periodLabels,
                contents == null ? null : contents.stream().map(Enum::name).toList(),
                dueFrom,
                dueUntil,
                whose.below(),
                whose.type(),
                whose.codes(),
                null);
    }

    /** The rules that it breaks, apart from those on agencies. */
    List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if ((newDueOn == null) == (days == null)) {
            faults.add(new Fault("/newDueOn", "Either newDueOn or days.", "ระบุ newDueOn หรือ days อย่างใดอย่างหนึ่ง"));
        } else if (newDueOn != null && !isReportable(newDueOn, fiscalYear)) {
            faults.add(outside(fiscalYear));
        } else if (days != null && days == 0) {
            faults.add(new Fault("/days", "By 0 days nothing moves.", "จำนวนวันต้องไม่เป็น 0"));
        }
        if (dueFrom != null && dueUntil != null && dueUntil.isBefore(dueFrom)) {
            faults.add(new Fault("/dueUntil", "dueUntil is before dueFrom.", "dueUntil ต้องไม่อยู่ก่อน dueFrom"));
        }
        return faults;
    }

    /** From the first day of the fiscal year to the last day of the next, in which results are still reported. */
    static boolean isReportable(LocalDate day, int fiscalYear) {
        var year = FiscalYear.of(fiscalYear);
        return !day.isBefore(year.start()) && !day.isAfter(year.next().end());
    }

    static Fault outside(int fiscalYear) {
        var first = FiscalYear.of(fiscalYear).start();
        var last = FiscalYear.of(fiscalYear).next().end();
        return new Fault(
                "/newDueOn",
                "The date lies between %s and %s; dates are written in CE.".formatted(first, last),
                "วันที่ต้องอยู่ระหว่าง %s ถึง %s (ปี ค.ศ.)".formatted(first, last));
    }
}
