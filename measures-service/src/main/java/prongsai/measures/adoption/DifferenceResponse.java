package prongsai.measures.adoption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.measure.IssuedMeasureResponse;
import prongsai.measures.measure.MeasurePart;

/** A measure that is not the same in two editions. */
record DifferenceResponse(
        UUID originMeasureId,
        Change change,
        @Schema(maxItems = 9, description = "In which it differs, where both editions have it") List<MeasurePart> parts,
        @Schema(nullable = true, description = "Null: it was added") IssuedMeasureResponse before,
        @Schema(nullable = true, description = "Null: it was removed") IssuedMeasureResponse after) {

    static DifferenceResponse from(Difference difference) {
        return new DifferenceResponse(
                difference.measureId(),
                difference.change(),
                difference.parts().stream().sorted().toList(),
                Optional.ofNullable(difference.before())
                        .map(IssuedMeasureResponse::from)
                        .orElse(null),
                Optional.ofNullable(difference.after())
                        .map(IssuedMeasureResponse::from)
                        .orElse(null));
    }
}
