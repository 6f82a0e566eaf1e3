package prongsai.measures.step;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** What became of a report; who verifies is known from the token. */
@Schema(examples = """
        {"outcome": "REJECTED", "note": "ยังไม่พบเอกสารบนเว็บไซต์"}""")
record VerifyStep(
        @NotNull Outcome outcome,
        @Size(min = 1, max = 2000) @Schema(description = "Needed where the report is rejected") String note) {

    /** What became of the report. */
    @Schema(name = "VerificationOutcome")
    enum Outcome {
        /** The step is done. */
        VERIFIED,
        /** It is not, and is to be reported again. */
        REJECTED
    }

    void check(Faults faults) {
        faults.unless(
                outcome == Outcome.VERIFIED || note != null,
                "/note",
                "Say why the report is not accepted.",
                "โปรดระบุเหตุผลที่ไม่รับรองรายงาน");
    }
}
