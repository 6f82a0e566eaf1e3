package prongsai.reporting.schedule;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of issuing a duty. */
@Schema(name = "IssuedDuty")
record IssuedDuty(
        @Schema(description = "New schedules: one for each approved plan that had not this duty.", minimum = "0")
                long schedules,
        @Schema(description = "Reports that they opened.", minimum = "0") long reports) {}
