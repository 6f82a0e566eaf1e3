package prongsai.measures.step;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** That a step is done; who reports is known from the token. */
@Schema(examples = """
        {"extent": "FULL", "doneOn": "2024-06-14", "note": "เผยแพร่บนเว็บไซต์แล้ว"}""")
record ReportStep(
        @Schema(description = "FULL where nothing is said") Extent extent,
        @Schema(description = "Not in the future; today where nothing is said", examples = "2024-06-14")
                LocalDate doneOn,
        @Size(min = 1, max = 2000) String note) {

    /** How much of the step is done. */
    @Schema(name = "StepExtent")
    enum Extent {
        /** All of it. */
        FULL,
        /** A part; the rest will be reported later. */
        IN_PART
    }

    ReportStep {
        extent = Objects.requireNonNullElse(extent, Extent.FULL);
    }

    void check(Faults faults, LocalDate today) {
        faults.unlessPlausible(doneOn, "/doneOn");
        faults.unless(
                doneOn == null || !doneOn.isAfter(today),
                "/doneOn",
                "This day has not come yet.",
                "ยังไม่ถึงวันดังกล่าว");
    }
}
