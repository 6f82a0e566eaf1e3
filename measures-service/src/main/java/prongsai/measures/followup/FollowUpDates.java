package prongsai.measures.followup;

import java.time.LocalDate;
import java.util.List;
import prongsai.measures.fault.Faults;

/** Finds the due dates that a request asks for, or what is wrong with it. */
final class FollowUpDates {

    /** As many follow-ups as one plan may have: a working day each for more than a year. */
    static final int MOST = 400;

    private FollowUpDates() {}

    /** The due dates, ascending; empty when a fault was noted. */
    static List<LocalDate> find(RecurrenceRequest request, LocalDate from, LocalDate until, Faults faults) {
        request.check(faults);
        checkRange(request, from, until, faults);
        if (!faults.none()) {
            return List.of();
        }
        var dates = request.toRecurrence(from, until).dueDates();
        faults.unless(
                !dates.isEmpty(),
                "/until",
                "No follow-up falls between from and until.",
                "ไม่มีวันติดตามระหว่างวันเริ่มต้นและวันสิ้นสุด");
        faults.unless(
                dates.size() <= MOST,
                "/until",
                "These are " + dates.size() + " follow-ups; a plan has at most " + MOST + ".",
                "มีการติดตาม " + dates.size() + " ครั้ง แผนหนึ่งมีได้ไม่เกิน " + MOST + " ครั้ง");
        return faults.none() ? dates : List.of();
    }

    private static void checkRange(RecurrenceRequest request, LocalDate from, LocalDate until, Faults faults) {
        faults.unlessPlausible(from, "/from");
        faults.unlessPlausible(until, "/until");
        needs(request, from, "/from", faults);
        needs(request, until, "/until", faults);
        faults.unless(
                from == null || until == null || !until.isBefore(from),
                "/until",
                "until comes before from.",
                "วันสิ้นสุดอยู่ก่อนวันเริ่มต้น");
        var named = faults.none() ? request.namedDates() : List.<LocalDate>of();
        for (int i = 0; i < named.size(); i++) {
            var date = named.get(i);
            faults.unless(
                    (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until)),
                    request.dates() == null ? "/recurrence/date" : "/recurrence/dates/" + i,
                    "This date does not lie between from and until.",
                    "วันที่นี้ไม่อยู่ระหว่างวันเริ่มต้นและวันสิ้นสุด");
        }
    }

    private static void needs(RecurrenceRequest request, LocalDate end, String pointer, Faults faults) {
        faults.unless(
                end != null || !request.needsRange(),
                pointer,
                request.pattern() + " needs this date.",
                "รูปแบบ " + request.pattern() + " ต้องระบุวันที่นี้");
    }
}
