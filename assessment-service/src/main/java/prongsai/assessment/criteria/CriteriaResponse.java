package prongsai.assessment.criteria;

import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.http.Versioned;

/** Criteria as clients see them. */
@Schema(description = "How one programme judges in one fiscal year.")
record CriteriaResponse(
        UUID id,
        @Schema(maxLength = 40, examples = "NACC_ITA") String programme,
        @Schema(description = "Buddhist era.", minimum = "2400", maximum = "2700", examples = "2566") int fiscalYear,
        @Schema(examples = "PUBLISHED") CriteriaStatus status,
        @Schema(
                        description = "How the scores come about; years with different ones cannot be compared.",
                        maxLength = 100,
                        examples = "ITA: IIT 30, EIT 30, OIT 40")
                String method,
        @Schema(description = "Empty where only the scale is known.", maxItems = 50) List<Instrument> instruments,
        @Schema(description = "Of instruments, with scores of their own.", maxItems = 50) List<InstrumentPart> parts,
        @Schema(maxItems = 99) List<Indicator> indicators,
        @Schema(maxItems = 200) List<SubIndicator> subIndicators,
        @Schema(description = "Questions, and items to be disclosed.", maxItems = 500) List<Item> items,
        @Schema(description = "Tried in this order; the first that admits the scores is the level.", maxItems = 50)
                List<Level> levels,
        @Schema(description = "Whether each indicator has a level of its own.") boolean indicatorLevels,
        Thresholds thresholds,
        @Schema(description = "Of overall and instrument scores: once, to two decimals.", examples = "HALF_EVEN")
                RoundingMode rounding,
        @Schema(description = "True where no document of the year confirms these criteria.") boolean inferred,
        @Schema(description = "What they are known from.", maxLength = 300) String basis,
        @Schema(description = "For If-Match.", minimum = "0", examples = "0") long version)
        implements Versioned {

    static CriteriaResponse of(Criteria criteria) {
        var content = criteria.content();
        return new CriteriaResponse(
                criteria.id(),
                criteria.programme(),
                criteria.fiscalYear(),
                criteria.status(),
                content.method(),
                content.instruments(),
                content.parts(),
                content.indicators(),
                content.subIndicators(),
                content.items(),
                content.levels(),
                content.indicatorLevels(),
                content.thresholds(),
                content.rounding(),
                content.inferred(),
                content.basis(),
                criteria.version());
    }
}
