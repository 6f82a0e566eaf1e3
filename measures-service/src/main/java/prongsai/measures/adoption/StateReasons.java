package prongsai.measures.adoption;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** Why a plan departs from what it adopted. */
@Schema(
        examples =
                """
                {"reasons": [{"originMeasureId": "018ae1b2-6c00-7a11-9c01-000000000021",
                              "originStepId": "018ae1b2-6c00-7a11-9c01-000000000031",
                              "reason": "หน่วยงานไม่มีเว็บไซต์ของตนเอง ใช้เว็บไซต์ของจังหวัด"}]}""")
record StateReasons(@NotEmpty @Size(max = 500) List<@Valid @NotNull Item> reasons) {

    /** Why one measure or step was dropped or changed. */
    @Schema(name = "DepartureReasonRequest")
    record Item(
            @NotNull UUID originMeasureId,
            @Schema(description = "Left out: it is about the measure itself") UUID originStepId,
            @NotBlank @Size(max = 2000) String reason) {

        Optional<Departure> among(List<Departure> departures) {
            return departures.stream()
                    .filter(each -> each.originMeasureId().equals(originMeasureId)
                            && Objects.equals(each.originStepId(), originStepId))
                    .findFirst();
        }
    }

    void check(List<Departure> departures, Faults faults) {
        for (int i = 0; i < reasons.size(); i++) {
            faults.unless(
                    reasons.get(i).among(departures).isPresent(),
                    "/reasons/" + i,
                    "The plan does not depart from this measure or step.",
                    "แผนไม่ได้ต่างจากมาตรการหรือขั้นตอนนี้");
        }
    }
}
