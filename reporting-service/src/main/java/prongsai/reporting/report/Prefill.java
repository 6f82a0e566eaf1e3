package prongsai.reporting.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.reporting.fact.ConstraintFact;
import prongsai.reporting.fact.Facts;
import prongsai.reporting.fact.PlannedConstraints;

/** A report's form as it can be filled in without asking anybody: an officer confirms it, or changes what is not right. */
@Schema(
        description =
                "Summary and lists have the shape in which the report is submitted; the facts are kept with it as they are.")
record Prefill(
        UUID reportId,
        PeriodResponse period,
        Facts facts,
        @Schema(maxLength = 10_000) String summary,
        @Schema(description = "ปัญหา", maxItems = 100) List<EntryResponse> problems,
        @Schema(description = "อุปสรรค", maxItems = 100) List<EntryResponse> obstacles,
        @Schema(description = "ข้อจำกัด", maxItems = 100) List<EntryResponse> constraints,
        @Schema(
                        description =
                                "ไม่มี: the kinds of which the plan, or what was handed in before, says that there are none.",
                        maxItems = 3)
                List<ConstraintKind> noneOf) {

    private static final int LONGEST_LIST = 100;

    /** @param last what was handed in before, which is what a returned report starts from */
    static Prefill of(Report report, Facts facts, PlannedConstraints planned, Optional<Submission> last) {
        var statement = last.map(Submission::statement);
        return new Prefill(
                report.id(),
                PeriodResponse.from(report.period()),
                facts,
                statement.map(Statement::summary).orElseGet(facts::sentence),
                entries(ConstraintKind.PROBLEM, report, planned, statement),
                entries(ConstraintKind.OBSTACLE, report, planned, statement),
                entries(ConstraintKind.CONSTRAINT, report, planned, statement),
                statement.map(Statement::noneOf).orElse(planned.none() ? List.of(ConstraintKind.values()) : List.of()));
    }

    private static List<EntryResponse> entries(
            ConstraintKind kind, Report report, PlannedConstraints planned, Optional<Statement> statement) {
        return statement.map(it -> it.of(kind)).orElseGet(() -> planned.entries().stream()
                .filter(each -> kind.name().equals(each.kind()))
                .limit(LONGEST_LIST)
                .map(each -> new EntryResponse(each.text(), addressee(each, report)))
                .toList());
    }

    /** Where the plan does not say, whoever receives the report. */
    private static Addressee addressee(ConstraintFact of, Report report) {
        return Arrays.stream(Addressee.values())
                .filter(each -> each.name().equals(of.addressee()))
                .findFirst()
                .orElse(report.duty().isOwnHeads() ? Addressee.OWN_HEAD : Addressee.SUPERIOR);
    }
}
