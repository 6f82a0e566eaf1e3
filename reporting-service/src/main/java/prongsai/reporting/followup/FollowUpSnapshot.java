package prongsai.reporting.followup;

import java.time.LocalDate;
import java.util.UUID;

/** What this service reads of the events of {@code prongsai.follow-ups}, whichever of them it is: each shows the follow-up whole. */
record FollowUpSnapshot(
        UUID id, UUID measurePlanId, int number, String title, LocalDate dueOn, String status, LocalDate recordedOn) {}
