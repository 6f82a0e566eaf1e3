package prongsai.measures.adoption;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** For whom a plan is issued, from now on. */
@Schema(examples = "{\"audience\": \"ALL_BELOW\"}")
record IssuePlan(
        @NotNull Audience audience,
        @Size(max = 1000) @Schema(description = "Only with CHOSEN: agencies below the issuing one")
                List<@NotNull UUID> agencyIds) {

    IssuePlan {
        agencyIds = Objects.requireNonNullElse(agencyIds, List.of());
    }

    /** @param below those of the agencies that are below the issuing one */
    void check(Faults faults, Set<UUID> below) {
        faults.unless(
                (audience == Audience.CHOSEN) != agencyIds.isEmpty(),
                "/agencyIds",
                "CHOSEN names agencies; the other audiences name none.",
                "CHOSEN ต้องระบุหน่วยงาน กลุ่มผู้รับแบบอื่นไม่ต้องระบุ");
        var seen = new HashSet<UUID>();
        for (int i = 0; i < agencyIds.size(); i++) {
            faults.unless(
                    below.contains(agencyIds.get(i)) && seen.add(agencyIds.get(i)),
                    "/agencyIds/" + i,
                    "This is not an agency below the issuing one, or it is named twice.",
                    "ไม่ใช่หน่วยงานในสังกัด หรือระบุซ้ำ");
        }
    }
}
