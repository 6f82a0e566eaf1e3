package prongsai.measures.progress;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How well follow-ups were kept. */
@Schema(description = "Counts of follow-ups; those that are cancelled are not counted.")
record FollowUpProgress(
        @Schema(minimum = "0") int total,
        @Schema(minimum = "0") int recorded,
        @Schema(minimum = "0", description = "Recorded as held on the day on which it was due, or before")
                int heldOnTime,
        @Schema(minimum = "0", description = "Recorded after the day on which it was due, whenever it was held")
                int recordedLate,
        @Schema(minimum = "0", description = "Not recorded, and due before asOf; also if it was so when it was entered")
                int overdue,
        @Schema(
                        nullable = true,
                        minimum = "0",
                        maximum = "100",
                        description =
                                "Follow-ups held on time in percent of those that are recorded or overdue; null where there are none",
                        examples = "75.00")
                BigDecimal percentOnTime) {

    /** Of the follow-ups {@code f} as of {@code p.as_of}. */
    static final String COUNTS =
            """
            count(f.id) as total, count(*) filter (where f.status = 'RECORDED') as recorded,
            count(*) filter (where f.status = 'RECORDED' and f.held_on <= f.due_on) as held_on_time,
            count(*) filter (where f.status = 'RECORDED' and f.recorded_on > f.due_on) as recorded_late,
            count(*) filter (where f.status <> 'RECORDED' and f.due_on < p.as_of) as overdue""";

    static final FollowUpProgress NONE = counted(0, 0, 0, 0, 0);

    static FollowUpProgress of(ResultSet row) throws SQLException {
        return counted(
                row.getInt("total"),
                row.getInt("recorded"),
                row.getInt("held_on_time"),
                row.getInt("recorded_late"),
                row.getInt("overdue"));
    }

    private static FollowUpProgress counted(int total, int recorded, int heldOnTime, int recordedLate, int overdue) {
        return new FollowUpProgress(
                total, recorded, heldOnTime, recordedLate, overdue, Percent.of(heldOnTime, recorded + overdue));
    }
}
