package prongsai.reporting.holiday;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.kit.problem.BuddhistYear;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** Which holidays are asked for; what is absent does not narrow the list. */
class HolidayFilter {

    @QueryParam("year")
    @BuddhistYear
    @Parameter(
            description = "Calendar year of the Buddhist era, January to December; not a fiscal year.",
            example = "2567",
            schema = @Schema(minimum = "2400", maximum = "2700"))
    Integer year;

    @QueryParam("from")
    @Parameter(description = "First day, included.", example = "2023-10-01")
    LocalDate from;

    @QueryParam("until")
    @Parameter(description = "Last day, included.", example = "2024-09-30")
    LocalDate until;

    /** Refuses a span of days that ends before it starts. */
    void check() {
        if (from != null && until != null && until.isBefore(from)) {
            throw Problem.brokenRule(Fault.parameter("until", "until is before from.", "until ต้องไม่อยู่ก่อน from"));
        }
    }
}
