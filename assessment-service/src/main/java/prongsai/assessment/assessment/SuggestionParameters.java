package prongsai.assessment.assessment;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.finding.SuggestionRules;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** How findings are suggested; what is null is as the criteria have it. */
public class SuggestionParameters {

    @QueryParam("urgentBelow")
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    @Parameter(
            description = "Scores below are urgent. As the criteria have it; where they name none, what did not pass.",
            example = "95.00")
    BigDecimal urgentBelow;

    @QueryParam("excellentAt")
    @DecimalMin("0")
    @DecimalMax("100")
    @Digits(integer = 3, fraction = 2)
    @Parameter(description = "Scores from here on need no improvement. As the criteria have it.", example = "95.00")
    BigDecimal excellentAt;

    @QueryParam("improveInstrument")
    @Size(max = 40)
    @Parameter(
            description =
                    "Code of the instrument whose indicators are to be improved even where they are excellent; empty: none. As the"
                            + " criteria have it.",
            example = "OIT")
    String improveInstrument;

    @QueryParam("maintain")
    @DefaultValue("false")
    @Parameter(
            description = "Whether to suggest to keep up what is excellent, so that every indicator has a disposition.")
    boolean maintain;

    SuggestionRules by(Criteria criteria) {
        var thresholds = criteria.thresholds();
        var instrument = Objects.requireNonNullElse(
                improveInstrument, Objects.requireNonNullElse(thresholds.improveInstrument(), ""));
        if (!instrument.isEmpty()
                && criteria.instruments().stream().noneMatch(one -> one.code().equals(instrument))) {
            throw Problem.brokenRule(Fault.parameter(
                    "improveInstrument", "The criteria have no such instrument.", "เกณฑ์ไม่มีเครื่องมือนี้"));
        }
        return new SuggestionRules(
                Optional.ofNullable(urgentBelow)
                        .or(() -> Optional.ofNullable(thresholds.urgentBelow()))
                        .orElse(thresholds.passAt()),
                Objects.requireNonNullElse(excellentAt, thresholds.excellentAt()),
                instrument.isEmpty() ? null : instrument,
                maintain);
    }
}
