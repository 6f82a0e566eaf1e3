package prongsai.reporting.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import prongsai.reporting.plan.MeasureSnapshot.AssigneeSnapshot;

/**
 * What this service reads of the events of {@code prongsai.follow-ups}, whichever of them it is: each shows the follow-up whole.
 *
 * @param supervisor null where nobody is named
 * @param record null until it is recorded
 */
public record FollowUpSnapshot(
        UUID id,
        UUID followUpPlanId,
        UUID measurePlanId,
        int number,
        String title,
        LocalDate dueOn,
        String status,
        LocalDate recordedOn,
        List<UUID> measureIds,
        AssigneeSnapshot supervisor,
        List<String> channels,
        RecordSnapshot record) {

    public FollowUpSnapshot {
        measureIds = Objects.requireNonNullElse(measureIds, List.of());
        channels = Objects.requireNonNullElse(channels, List.of());
    }

    /** What came of it; note and attendance may be null. */
    public record RecordSnapshot(
            LocalDate heldOn,
            String note,
            Integer attendance,
            List<AttendeeSnapshot> attendees,
            List<ProgressSnapshot> progress,
            List<ActionSnapshot> nextActions) {}

    /** Some of those who took part: a registered unit, or by name. */
    public record AttendeeSnapshot(UUID unitId, String name, Integer headcount) {}

    /** How far a measure had come, in per cent; note may be null. */
    public record ProgressSnapshot(UUID measureId, int percent, String note) {}

    /** What is to be done next; assignee and day may be null. */
    public record ActionSnapshot(String text, AssigneeSnapshot assignee, LocalDate dueOn) {}

    /** Whether it was given up. */
    public boolean cancelled() {
        return "CANCELLED".equals(status);
    }
}
