package prongsai.measures.adoption;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import prongsai.measures.measure.MeasurePart;

/**
 * Why an agency departs from what it adopted; it stays, whatever becomes of the plan.
 *
 * @param originStepId null where it is about the measure itself
 * @param parts names of the parts that had changed when it was stated
 */
@Embeddable
record StatedReason(
        UUID originMeasureId,
        UUID originStepId,
        @Enumerated(STRING) DepartureKind kind,
        List<String> parts,
        String reason,
        String statedBy,
        Instant statedAt) {

    /** Whether it was stated for all of that: what has changed in further parts since needs a new one. */
    boolean covers(Departure departure) {
        return originMeasureId.equals(departure.originMeasureId())
                && Objects.equals(originStepId, departure.originStepId())
                && kind == departure.kind()
                && new HashSet<>(parts)
                        .containsAll(departure.parts().stream()
                                .map(MeasurePart::name)
                                .toList());
    }
}
