package prongsai.measures.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A follow-up as a list shows it. */
record FollowUpItem(
        UUID id,
        UUID followUpPlanId,
        UUID measurePlanId,
        UUID agencyId,
        @Schema(maxLength = 40, examples = "ROIET-TM") String agencyCode,
        @Schema(description = "Within its follow-up plan, from 1", minimum = "1", maximum = "1000") int number,
        @Schema(maxLength = 600, examples = "กำกับติดตามครั้งที่ 2 มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
                String title,
        @Schema(description = "The day that the plan names, before it was shifted or moved") LocalDate plannedOn,
        LocalDate dueOn,
        LocalDate enteredOn,
        FollowUpStatus status,
        @Schema(nullable = true) LocalDate recordedOn,
        @Schema(description = "Recorded after the day on which it was due") boolean late,
        @Schema(minimum = "0") long version) {

    static FollowUpItem of(ResultSet row) throws SQLException {
        return new FollowUpItem(
                row.getObject("id", UUID.class),
                row.getObject("follow_up_plan_id", UUID.class),
                row.getObject("measure_plan_id", UUID.class),
                row.getObject("agency_id", UUID.class),
                row.getString("code"),
                row.getInt("number"),
                row.getString("title"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("entered_on", LocalDate.class),
                FollowUpStatus.valueOf(row.getString("status")),
                row.getObject("recorded_on", LocalDate.class),
                row.getBoolean("late"),
                row.getLong("version"));
    }

    static FollowUpItem from(FollowUp followUp) {
        return new FollowUpItem(
                followUp.id(),
                followUp.plan().id(),
                followUp.measurePlanId(),
                followUp.agency().id(),
                followUp.agency().code(),
                followUp.number(),
                followUp.title(),
                followUp.plannedOn(),
                followUp.dueOn(),
                followUp.enteredOn(),
                followUp.status(),
                followUp.recordedOn(),
                followUp.late(),
                followUp.version());
    }
}
