package prongsai.measures.plan;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which capacity a plan was approved. */
record CapacityResponse(
        @Schema(maxLength = 300, examples = "ศึกษาธิการจังหวัดร้อยเอ็ด") String position,
        @Schema(description = "Acting in the position (รักษาการในตำแหน่ง)") boolean acting,
        @Schema(nullable = true, maxLength = 300) String ownPosition) {

    /** Null where nothing was said. */
    static CapacityResponse from(Capacity capacity) {
        return capacity == null
                ? null
                : new CapacityResponse(capacity.position(), capacity.acting(), capacity.ownPosition());
    }
}
