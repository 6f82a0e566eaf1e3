package prongsai.measures.followup;

import static prongsai.measures.followup.Recurrence.Pattern.DATES;
import static prongsai.measures.followup.Recurrence.Pattern.EVERY_N_DAYS;
import static prongsai.measures.followup.Recurrence.Pattern.SINGLE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** When follow-ups are due, as a client says it. */
@Schema(
        description =
                "SEMI_MONTHLY is the 15th and the 30th (or the last of February); EVERY_N_DAYS needs days; MONTHLY keeps the"
                        + " day of `from`, or the month's last; DATES needs dates; SINGLE needs date.")
record RecurrenceRequest(
        @NotNull Recurrence.Pattern pattern,
        @Min(1) @Max(366) @Schema(description = "Only with EVERY_N_DAYS") Integer days,
        @Size(min = 1, max = FollowUpDates.MOST) @Schema(description = "Only with DATES: ascending, each once")
                List<@NotNull LocalDate> dates,
        @Schema(description = "Only with SINGLE") LocalDate date) {

    void check(Faults faults) {
        needs(faults, EVERY_N_DAYS, days, "/recurrence/days");
        needs(faults, DATES, dates, "/recurrence/dates");
        needs(faults, SINGLE, date, "/recurrence/date");
        faults.unlessPlausible(date, "/recurrence/date");
        for (int i = 0; dates != null && i < dates.size(); i++) {
            faults.unlessPlausible(dates.get(i), "/recurrence/dates/" + i);
            faults.unless(
                    i == 0 || dates.get(i - 1).isBefore(dates.get(i)),
                    "/recurrence/dates/" + i,
                    "Dates are ascending, each once.",
                    "วันที่ต้องเรียงจากก่อนไปหลังและไม่ซ้ำกัน");
        }
    }

    private void needs(Faults faults, Recurrence.Pattern owner, Object value, String pointer) {
        faults.unless(
                (pattern == owner) == (value != null),
                pointer,
                owner + " needs this, and no other pattern has it.",
                "ต้องระบุเมื่อใช้รูปแบบ " + owner + " เท่านั้น");
    }

    boolean needsRange() {
        return pattern != DATES && pattern != SINGLE;
    }

    /** The dates that are named one by one; empty for the patterns of a range. */
    List<LocalDate> namedDates() {
        return switch (pattern) {
            case DATES -> dates;
            case SINGLE -> List.of(date);
            case SEMI_MONTHLY, EVERY_N_DAYS, MONTHLY -> List.of();
        };
    }

    Recurrence toRecurrence(LocalDate from, LocalDate until) {
        return switch (pattern) {
            case SEMI_MONTHLY -> new Recurrence.OnThe15thAnd30th(from, until);
            case EVERY_N_DAYS -> new Recurrence.EveryNDays(days, from, until);
            case MONTHLY -> new Recurrence.Monthly(from, until);
            case DATES -> new Recurrence.OnDates(List.copyOf(dates));
            case SINGLE -> new Recurrence.Once(date);
        };
    }
}
