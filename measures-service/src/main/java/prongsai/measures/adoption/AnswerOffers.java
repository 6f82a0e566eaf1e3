package prongsai.measures.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** What an agency accepts and declines of the changes that it is offered; the others stay open. */
@Schema(
        examples =
                """
                {"answers": [{"originMeasureId": "018ae1b2-6c00-7a11-9c01-000000000021", "decision": "DECLINED",
                              "reason": "ดำเนินการเสร็จแล้วก่อนที่จังหวัดจะปรับแผน"}]}""")
record AnswerOffers(@NotEmpty @Size(max = 400) List<@Valid @NotNull Item> answers) {

    /** The answer to the change of one measure. */
    @Schema(name = "OfferAnswerRequest")
    record Item(
            @NotNull UUID originMeasureId,
            @NotNull Decision decision,
            @Size(min = 1, max = 2000)
                    @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
                    @Schema(description = "Needed to decline")
                    String reason) {}

    /** @param offered the measures of whose changes it has to decide */
    void check(Set<UUID> offered, Faults faults) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            faults.unless(
                    offered.contains(answer.originMeasureId()) && seen.add(answer.originMeasureId()),
                    "/answers/" + i + "/originMeasureId",
                    "No change of this measure is on offer, or it is answered twice.",
                    "ไม่มีการเปลี่ยนแปลงของมาตรการนี้ให้พิจารณา หรือตอบซ้ำ");
            faults.unless(
                    answer.decision() == Decision.ACCEPTED || answer.reason() != null,
                    "/answers/" + i + "/reason",
                    "Who declines says why.",
                    "หากไม่รับต้องระบุเหตุผล");
        }
    }

    boolean accepts() {
        return answers.stream().anyMatch(answer -> answer.decision() == Decision.ACCEPTED);
    }
}
