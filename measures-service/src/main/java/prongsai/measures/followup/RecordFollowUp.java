package prongsai.measures.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** What came of a follow-up, as an officer enters it. */
@Schema(
        examples =
                """
                {"heldOn": "2024-06-15", "note": "ประชุมติดตามแล้ว", "attendance": 12,
                 "progress": [{"measureId": "018ae1b2-6c00-7a11-9c01-000000000021", "percent": 40, "note": "ร่างคู่มือแล้ว"}]}""")
record RecordFollowUp(
        @NotNull @Schema(description = "Not in the future", examples = "2024-06-15") LocalDate heldOn,
        @Size(max = 4000) String note,
        @Min(0) @Max(100_000) @Schema(description = "How many took part") Integer attendance,
        @Size(max = 200) List<@Valid @NotNull Item> progress) {

    RecordFollowUp {
        progress = Objects.requireNonNullElse(progress, List.of());
    }

    /** Progress of one measure. */
    @Schema(name = "ProgressRequest")
    record Item(@NotNull UUID measureId, @NotNull @Min(0) @Max(100) Integer percent, @Size(max = 2000) String note) {}

    void check(Faults faults, Collection<UUID> measuresFollowed, LocalDate today) {
        faults.unlessPlausible(heldOn, "/heldOn");
        faults.unless(!heldOn.isAfter(today), "/heldOn", "This day has not come yet.", "ยังไม่ถึงวันดังกล่าว");
        var seen = new HashSet<UUID>();
        for (int i = 0; i < progress.size(); i++) {
            var pointer = "/progress/" + i + "/measureId";
            var id = progress.get(i).measureId();
            faults.unless(
                    measuresFollowed.contains(id),
                    pointer,
                    "This measure is not followed here.",
                    "การติดตามนี้ไม่ได้ติดตามมาตรการดังกล่าว");
            faults.unless(seen.add(id), pointer, "This measure is named twice.", "ระบุมาตรการซ้ำ");
        }
    }

    List<Progress> toProgress() {
        return progress.stream()
                .map(item -> new Progress(item.measureId(), item.percent(), item.note()))
                .toList();
    }
}
