package prongsai.measures.followup;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import prongsai.kit.calendar.DayShift;
import prongsai.measures.assignee.AssigneeRequest;

/** Follow-ups for one or more measures of a plan, as an officer enters them. */
@Schema(
        examples =
                """
                {"measurePlanId": "018ae1b2-6c00-7a11-9c01-0000000000c1", "measureIds": ["018ae1b2-6c00-7a11-9c01-000000000021"],
                 "recurrence": {"pattern": "SEMI_MONTHLY"}, "from": "2024-05-30", "until": "2024-07-15",
                 "supervisor": {"kind": "UNIT", "role": "SUPERVISOR", "unitId": "0190a1b2-0000-7000-8000-000000000201"},
                 "channels": ["LINE_GROUP", "MEETING"]}""")
record CreateFollowUpPlan(
        @NotNull UUID measurePlanId,
        @NotEmpty @Size(max = 200) @Schema(description = "The measures that the follow-ups are about")
                List<@NotNull UUID> measureIds,
        @NotNull @Valid RecurrenceRequest recurrence,
        @Schema(
                        description = "First day on which a follow-up may fall; DATES and SINGLE can do without",
                        examples = "2024-05-30")
                LocalDate from,
        @Schema(
                        description = "Last day on which a follow-up may fall; DATES and SINGLE can do without",
                        examples = "2024-07-15")
                LocalDate until,
        @Schema(
                        description =
                                "What happens to a day on a weekend or a public holiday; KEEP where nothing is said. A shifted"
                                        + " day may lie beyond `until`; days shifted to the same day are one follow-up.")
                DayShift dayShift,
        @Valid @Schema(description = "Who follows up; where nobody is named, the main units of the measures do")
                AssigneeRequest supervisor,
        @Size(max = 6) @UniqueElements List<@NotNull Channel> channels)
        implements FollowUpPlanContent {

    CreateFollowUpPlan {
        channels = Objects.requireNonNullElse(channels, List.of());
        dayShift = Objects.requireNonNullElse(dayShift, DayShift.KEEP);
    }
}
