package prongsai.assessment.trend;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of the things that a level asks for, as clients see it. */
@Schema(description = "One of the things that a level asks for.")
record RequirementResponse(
        @Schema(examples = "INSTRUMENT") Requirement.Kind kind,
        @Schema(
                        description = "Of the instrument or part; null for overall.",
                        nullable = true,
                        maxLength = 40,
                        examples = "IIT")
                String code,
        @Schema(maxLength = 300, examples = "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน") String nameTh,
        @Schema(minimum = "0", maximum = "100", examples = "95.00") BigDecimal required,
        @Schema(
                        description = "Rounded; null while it is not known.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "94.92")
                BigDecimal score,
        @Schema(
                        description = "0.00 where it is met; null while it is not known.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "0.08")
                BigDecimal missing,
        @Schema(
                        description =
                                "The smallest by which all its indicators must rise, each up to 100; null where nothing is"
                                        + " missing or the indicators are not known.",
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        examples = "0.08")
                BigDecimal equalRise,
        @Schema(description = "What each indicator would have to reach if the others stayed.", maxItems = 99)
                List<Alone> alone) {

    static RequirementResponse of(Requirement requirement) {
        return new RequirementResponse(
                requirement.kind(),
                requirement.code(),
                requirement.nameTh(),
                requirement.required(),
                requirement.now().orElse(null),
                requirement.missing().orElse(null),
                requirement.equalRise().orElse(null),
                requirement.alone().stream().map(Alone::of).toList());
    }

    /** What one indicator would have to reach. */
    @Schema(description = "What one indicator would have to reach if the others stayed.")
    record Alone(
            @Schema(minimum = "1", maximum = "99", examples = "4") int number,
            @Schema(maxLength = 300, examples = "การใช้ทรัพย์สินของราชการ") String nameTh,
            @Schema(minimum = "0", maximum = "100", examples = "93.19") BigDecimal score,
            @Schema(
                            description = "Null where even 100 is not enough.",
                            nullable = true,
                            minimum = "0",
                            maximum = "100",
                            examples = "0.39")
                    BigDecimal rise,
            @Schema(
                            description = "Null where even 100 is not enough.",
                            nullable = true,
                            minimum = "0",
                            maximum = "100",
                            examples = "93.58")
                    BigDecimal needed) {

        private static Alone of(Requirement.Alone alone) {
            var rise = alone.rise().orElse(null);
            return new Alone(
                    alone.indicator().number(),
                    alone.indicator().nameTh(),
                    alone.now(),
                    rise,
                    rise == null ? null : alone.now().add(rise));
        }
    }
}
