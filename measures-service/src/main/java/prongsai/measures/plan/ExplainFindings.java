package prongsai.measures.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** All explanations of a plan as they shall be from now on. */
record ExplainFindings(@NotNull @Size(max = 500) List<@Valid @NotNull Item> explanations) {

    /** Why one finding has no measure. */
    @Schema(name = "FindingExplanationRequest")
    record Item(
            @NotNull @Schema(description = "A finding of the assessment that the plan answers") UUID findingId,
            @NotBlank @Size(max = 2000) @Schema(examples = "แก้ไขแล้วก่อนประกาศผลการประเมิน") String text) {}

    void check(Set<UUID> findings, Faults faults) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < explanations.size(); i++) {
            var id = explanations.get(i).findingId();
            faults.unless(
                    findings.contains(id) && seen.add(id),
                    "/explanations/" + i + "/findingId",
                    "This is not a finding of the plan's assessment, or it is named twice.",
                    "ไม่ใช่ข้อค้นพบของผลการประเมินของแผนนี้ หรือระบุซ้ำ");
        }
    }

    List<FindingExplanation> toExplanations() {
        return explanations.stream()
                .map(item -> new FindingExplanation(item.findingId(), item.text()))
                .toList();
    }
}
