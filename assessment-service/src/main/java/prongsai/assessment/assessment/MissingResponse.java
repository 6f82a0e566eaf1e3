package prongsai.assessment.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.assessment.criteria.Criteria;
import prongsai.assessment.criteria.Indicator;
import prongsai.assessment.criteria.Instrument;
import prongsai.assessment.criteria.InstrumentPart;
import prongsai.assessment.criteria.Item;
import prongsai.assessment.score.Scores;

/** What has no score, at each level of detail. */
@Schema(description = "What has no score. Nothing of it is guessed.")
record MissingResponse(
        @Schema(description = "Instruments of which an indicator is missing.", maxItems = 20, examples = "[\"IIT\"]")
                List<@Size(max = 40) String> instruments,
        @Schema(description = "Parts of instruments.", maxItems = 20, examples = "[\"EIT_1\"]")
                List<@Size(max = 40) String> parts,
        @Schema(description = "Numbers of indicators.", maxItems = 99, examples = "[4, 7]")
                List<@Min(1) @Max(99) Integer> indicators,
        @Schema(
                        description = "Sub-indicators of which some items are given and others are not.",
                        maxItems = 99,
                        examples = "[\"9.1\"]")
                List<@Size(max = 40) String> subIndicators,
        @Schema(
                        description = "Items, where others of their indicator are given.",
                        maxItems = 300,
                        examples = "[\"o14\"]")
                List<@Size(max = 3) String> items) {

    static MissingResponse of(AssessmentView view, Criteria criteria, Optional<Scores> fromItems) {
        var given = view.sortedIndicators().stream().map(IndicatorScore::number).collect(Collectors.toSet());
        var items = fromItems.map(Scores::missingItems).orElse(List.of());
        return new MissingResponse(
                criteria.instruments().stream()
                        .map(Instrument::code)
                        .filter(code -> !view.instruments().containsKey(code))
                        .toList(),
                criteria.parts().stream()
                        .map(InstrumentPart::code)
                        .filter(code -> view.part(code).isEmpty())
                        .toList(),
                criteria.indicators().stream()
                        .map(Indicator::number)
                        .filter(number -> !given.contains(number))
                        .toList(),
                items.stream()
                        .flatMap(code -> criteria.item(code).stream())
                        .map(Item::subIndicator)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                items);
    }
}
