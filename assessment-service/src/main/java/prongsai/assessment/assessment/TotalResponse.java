package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.score.Reconciliation;

/** A printed total beside the computed one, as clients see it. */
@Schema(description = "A printed total, compared with the computed one.")
record TotalResponse(
        @Schema(minimum = "0", maximum = "100", examples = "99.73") BigDecimal value,
        @Schema(nullable = true, maxLength = 200, examples = "summary") String locator,
        @Schema(examples = "MISMATCH") Reconciliation.Result result,
        @Schema(
                        description = "Printed minus computed; null when nothing could be computed.",
                        nullable = true,
                        minimum = "-100",
                        maximum = "100",
                        examples = "2.00")
                BigDecimal difference) {

    static List<TotalResponse> allOf(AssessmentView view) {
        return allOf(view.entered().reportedTotals(), view.entered().total(), view.computedOverall());
    }

    static List<TotalResponse> allOf(Assessment assessment) {
        var entered = assessment.entered();
        return allOf(entered.reportedTotals(), entered.givenTotal(), assessment.computedOverall());
    }

    private static List<TotalResponse> allOf(
            List<ReportedTotal> printed, BigDecimal total, Optional<BigDecimal> computed) {
        // A total that was given for want of more is one more printed total once overall can be computed.
        var given =
                Optional.ofNullable(total).filter(it -> computed.isPresent()).map(it -> new ReportedTotal(it, null));
        return Stream.concat(printed.stream(), given.stream())
                .map(each -> of(each, Reconciliation.of(each.value(), computed)))
                .toList();
    }

    private static TotalResponse of(ReportedTotal total, Reconciliation reconciled) {
        return new TotalResponse(total.value(), total.locator(), reconciled.result(), reconciled.difference());
    }
}
