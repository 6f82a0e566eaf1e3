package prongsai.measures.adoption;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.measure.MeasurePart;

/** A measure or step of which a plan does not keep what it adopted, and why. */
record DepartureResponse(
        UUID originMeasureId,
        @Schema(nullable = true, description = "Null: it is about the measure itself") UUID originStepId,
        DepartureKind kind,
        @Schema(maxItems = 9, description = "What has changed; empty where it was dropped") List<MeasurePart> parts,
        @Schema(maxLength = 2000, description = "The title or the step's text as it was issued") String issuedText,
        @Schema(nullable = true, maxLength = 2000, description = "As it is now; null: dropped") String presentText,
        @Schema(nullable = true, description = "The adopting agency's own measure; null: dropped") UUID measureId,
        @Schema(
                        nullable = true,
                        maxLength = 2000,
                        description = "Null: none is stated, and the plan is not approved like this")
                String reason,
        @Schema(nullable = true) Instant statedAt) {

    static List<DepartureResponse> from(Standing standing) {
        return standing.departures().stream()
                .map(departure -> {
                    var reason = departure.reasonOf(standing.adoption());
                    return new DepartureResponse(
                            departure.originMeasureId(),
                            departure.originStepId(),
                            departure.kind(),
                            departure.parts().stream().sorted().toList(),
                            departure.issuedText(),
                            departure.presentText(),
                            standing.copyOf(departure.originMeasureId())
                                    .map(copy -> copy.measure().id())
                                    .orElse(null),
                            reason.map(StatedReason::reason).orElse(null),
                            reason.map(StatedReason::statedAt).orElse(null));
                })
                .toList();
    }
}
