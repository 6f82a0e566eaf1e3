package prongsai.measures.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step or a follow-up that should have been done. */
record OverdueItem(
        Kind kind,
        UUID id,
        @Schema(nullable = true, description = "Of a step; a follow-up may be about several measures") UUID measureId,
        @Schema(minimum = "1", description = "Of the step within its measure, of the follow-up within its plan")
                int number,
        @Schema(maxLength = 4000, examples = "เผยแพร่บนเว็บไซต์หลักของหน่วยงาน") String text,
        LocalDate dueOn,
        @Schema(minimum = "1", description = "From the day on which it was due to asOf", examples = "3") int days) {

    /** What is overdue. */
    @Schema(name = "OverdueKind")
    enum Kind {
        /** To be done and reported. */
        STEP,
        /** To be held and recorded. */
        FOLLOW_UP
    }

    static OverdueItem of(ResultSet row) throws SQLException {
        return new OverdueItem(
                Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                row.getObject("measure_id", UUID.class),
                row.getInt("number"),
                row.getString("text"),
                row.getObject("due_on", LocalDate.class),
                row.getInt("days"));
    }
}
