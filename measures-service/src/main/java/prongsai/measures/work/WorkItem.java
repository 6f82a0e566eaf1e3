package prongsai.measures.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.page.Cursor;
import prongsai.measures.assignee.AssigneeKind;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.AssigneeRole;
import prongsai.measures.assignee.Wildcard;

/** One thing to be done, as the own agency sees it. */
record WorkItem(
        WorkKind kind,
        @Schema(description = "Of the step or the follow-up") UUID id,
        @Schema(nullable = true, description = "Of a step: its own date or the end of its measure") LocalDate dueOn,
        @Schema(
                        nullable = true,
                        minimum = "1",
                        description = "How many days ago it was due; null if it is not overdue",
                        examples = "3")
                Integer daysOverdue,
        @Schema(maxLength = 20, description = "StepStatus of a step, FollowUpStatus of a follow-up", examples = "OPEN")
                String status,
        UUID measurePlanId,
        @Schema(minimum = "2400", maximum = "2700", examples = "2567") int fiscalYear,
        @Schema(nullable = true, description = "Of a step; a follow-up may be about several measures") UUID measureId,
        @Schema(nullable = true, minimum = "1", description = "Of the measure within its plan") Integer measureNumber,
        @Schema(minimum = "1", description = "Of the step within its measure, of the follow-up within its plan")
                int number,
        @Schema(maxLength = 4000, description = "What is to be done", examples = "เผยแพร่บนเว็บไซต์หลักของหน่วยงาน")
                String text,
        @Schema(nullable = true, description = "The first who fits whose work was asked for; null: nobody is named")
                AssigneeResponse assignee,
        @Schema(description = "Whether evidence is entered for it") boolean hasEvidence,
        @Schema(minimum = "0", description = "The ETag of the step or the follow-up") long version) {

    static WorkItem of(ResultSet row) throws SQLException {
        return new WorkItem(
                WorkKind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("days_overdue", Integer.class),
                row.getString("status"),
                row.getObject("measure_plan_id", UUID.class),
                row.getInt("fiscal_year"),
                row.getObject("measure_id", UUID.class),
                row.getObject("measure_number", Integer.class),
                row.getInt("number"),
                row.getString("text"),
                assignee(row),
                row.getBoolean("has_evidence"),
                row.getLong("version"));
    }

    private static AssigneeResponse assignee(ResultSet row) throws SQLException {
        var kind = row.getString("assignee_kind");
        if (kind == null) {
            return null;
        }
        var wildcard = row.getString("wildcard");
        return new AssigneeResponse(
                AssigneeKind.valueOf(kind),
                AssigneeRole.valueOf(row.getString("role")),
                row.getObject("unit_id", UUID.class),
                row.getString("name"),
                wildcard == null ? null : Wildcard.valueOf(wildcard));
    }

    Cursor cursor() {
        return Cursor.of(Objects.requireNonNullElse(dueOn, WorkQuery.NO_DATE), id);
    }
}
