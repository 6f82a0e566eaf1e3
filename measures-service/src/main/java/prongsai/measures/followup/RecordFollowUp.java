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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.fault.Faults;

/** What came of a follow-up, as an officer enters it. */
@Schema(
        examples =
                """
                {"heldOn": "2024-06-15", "note": "ประชุมติดตามแล้ว", "attendance": 12,
                 "attendees": [{"kind": "POSITION", "name": "ผู้อำนวยการกลุ่ม", "headcount": 1}],
                 "progress": [{"measureId": "018ae1b2-6c00-7a11-9c01-000000000021", "percent": 40, "note": "ร่างคู่มือแล้ว"}],
                 "nextActions": [{"text": "ส่งร่างคู่มือให้กลุ่มกฎหมายตรวจ", "dueOn": "2024-06-25"}]}""")
record RecordFollowUp(
        @NotNull @Schema(description = "Not in the future", examples = "2024-06-15") LocalDate heldOn,
        @Size(max = 4000) @Schema(description = "Goes into the official record, as all texts here: name no persons")
                String note,
        @Min(0) @Max(100_000) @Schema(description = "How many took part") Integer attendance,
        @Size(max = 100) @Schema(description = "Who took part: units, positions, groups, never persons by name")
                List<@Valid @NotNull AttendeeRequest> attendees,
        @Size(max = 200) List<@Valid @NotNull Item> progress,
        @Size(max = 50) @Schema(description = "What has to be done next")
                List<@Valid @NotNull NextActionRequest> nextActions) {

    /** Characters; at three bytes each, this keeps the event that tells the record far under Kafka's limit of 1 MB. */
    static final int MOST_TEXT = 100_000;

    RecordFollowUp {
        attendees = Objects.requireNonNullElse(attendees, List.of());
        progress = Objects.requireNonNullElse(progress, List.of());
        nextActions = Objects.requireNonNullElse(nextActions, List.of());
    }

    /** Progress of one measure. */
    @Schema(name = "ProgressRequest")
    record Item(@NotNull UUID measureId, @NotNull @Min(0) @Max(100) Integer percent, @Size(max = 2000) String note) {}

    /** What the request is held against: the measures that are followed, the units that the agency has, the present day. */
    record Surroundings(Collection<UUID> measures, Set<UUID> units, LocalDate today) {}

    /** @param at where it stands within the request */
    void check(Faults faults, String at, Surroundings around) {
        faults.unlessPlausible(heldOn, at + "/heldOn");
        faults.unless(
                !heldOn.isAfter(around.today()), at + "/heldOn", "This day has not come yet.", "ยังไม่ถึงวันดังกล่าว");
        checkProgress(faults, at, around.measures());
        for (int i = 0; i < attendees.size(); i++) {
            attendees.get(i).check(faults, at + "/attendees/" + i, around.units());
        }
        for (int i = 0; i < nextActions.size(); i++) {
            nextActions.get(i).check(faults, at + "/nextActions/" + i, around.units(), heldOn);
        }
        faults.unless(
                attendance == null || counted() <= attendance,
                at + "/attendance",
                "The attendees are more than attendance says.",
                "จำนวนผู้เข้าร่วมแต่ละรายการรวมกันมากกว่าจำนวนผู้เข้าร่วมทั้งหมด");
        faults.unless(
                textLength() <= MOST_TEXT,
                at,
                "The record is too long to be sent to the other services.",
                "บันทึกยาวเกินกว่าจะส่งให้บริการอื่นได้");
    }

    private int textLength() {
        return Stream.of(
                        Stream.of(note),
                        progress.stream().map(Item::note),
                        nextActions.stream().map(NextActionRequest::text),
                        attendees.stream().map(AttendeeRequest::name))
                .flatMap(each -> each)
                .filter(Objects::nonNull)
                .mapToInt(String::length)
                .sum();
    }

    private void checkProgress(Faults faults, String at, Collection<UUID> measuresFollowed) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < progress.size(); i++) {
            var pointer = at + "/progress/" + i + "/measureId";
            var id = progress.get(i).measureId();
            faults.unless(
                    measuresFollowed.contains(id),
                    pointer,
                    "This measure is not followed here.",
                    "การติดตามนี้ไม่ได้ติดตามมาตรการดังกล่าว");
            faults.unless(seen.add(id), pointer, "This measure is named twice.", "ระบุมาตรการซ้ำ");
        }
    }

    private int counted() {
        return attendees.stream()
                .map(AttendeeRequest::headcount)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    List<Progress> toProgress() {
        return progress.stream()
                .map(item -> new Progress(item.measureId(), item.percent(), item.note()))
                .toList();
    }
}
