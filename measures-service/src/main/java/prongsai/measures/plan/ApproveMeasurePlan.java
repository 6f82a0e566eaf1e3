package prongsai.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** An approval; who approves is known from the token. */
@Schema(
        examples =
                """
                {"capacity": {"position": "ศึกษาธิการจังหวัดร้อยเอ็ด", "acting": true, "ownPosition": "รองศึกษาธิการจังหวัดร้อยเอ็ด"}}""")
record ApproveMeasurePlan(@Valid CapacityRequest capacity) {

    /** A position, never a name. */
    record CapacityRequest(
            @NotBlank @Size(max = 300) @Schema(examples = "ศึกษาธิการจังหวัดร้อยเอ็ด") String position,
            @Schema(description = "Acting in the position (รักษาการในตำแหน่ง)") Boolean acting,
            @Size(min = 1, max = 300) @Schema(description = "Of one who is acting: his own position")
                    String ownPosition) {}

    void check(Faults faults) {
        faults.unless(
                capacity == null || capacity.ownPosition() == null || Boolean.TRUE.equals(capacity.acting()),
                "/capacity/ownPosition",
                "Only one who is acting has a position of his own beside it.",
                "ระบุได้เฉพาะผู้รักษาการในตำแหน่ง");
    }

    /** Null where nothing is said. */
    Capacity toCapacity() {
        return capacity == null
                ? null
                : new Capacity(capacity.position(), Boolean.TRUE.equals(capacity.acting()), capacity.ownPosition());
    }
}
