package prongsai.assessment.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import prongsai.kit.caller.Caller;
import prongsai.kit.page.Cursor;
import prongsai.kit.page.PageRequest;
import prongsai.kit.rows.Rows;
import prongsai.kit.rows.Sql;
import prongsai.kit.time.Clock;

/** Who corrected what of an assessment, and when, kept in the transaction of the correction. */
@ApplicationScoped
class Corrections {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Rows rows;
    private final Caller caller;
    private final Clock clock;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    Corrections(Rows rows, Caller caller, Clock clock, ObjectMapper json) {
        this.rows = rows;
        this.caller = caller;
        this.clock = clock;
        this.writer = json.writerFor(AssessmentContent.class);
        // An old correction may lack what is entered today, and have what is no longer.
        this.reader = json.readerFor(AssessmentContent.class)
                .without(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** Keeps what differs; nothing where nothing does. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(Assessment corrected, AssessmentContent before) {
        var gone = before.without(corrected.content());
        var come = corrected.content().without(before);
        if (gone.equals(come)) { // both empty: what is in one is not in the other
            return;
        }
        rows.write(Sql.of(
                """
                insert into assessment_correction (id, assessment_id, corrected_at, corrected_by, before, after)
                values (uuidv7(), ?, ?, ?, ?::jsonb, ?::jsonb)""",
                corrected.id(),
                OffsetDateTime.ofInstant(clock.now(), ZoneOffset.UTC),
                caller.subject(),
                json(gone),
                json(come)));
    }

    /** Oldest first, one more than the page holds. */
    List<CorrectionResponse> list(UUID assessment, PageRequest page) {
        var sql = Sql.of(
                """
                select id, corrected_by, corrected_at, before, after from assessment_correction
                where assessment_id = ? and id > ? order by id limit ?""",
                assessment,
                page.after().map(after -> after.uuid(0)).orElse(BEFORE_ALL),
                page.limit() + 1);
        return rows.read(sql, this::read);
    }

    /** For a draft that goes. */
    void forget(UUID assessment) {
        rows.write(Sql.of("delete from assessment_correction where assessment_id = ?", assessment));
    }

    private CorrectionResponse read(ResultSet row) throws SQLException {
        return new CorrectionResponse(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, OffsetDateTime.class).toInstant(),
                Rows.json(row, 4, reader),
                Rows.json(row, 5, reader));
    }

    private String json(AssessmentContent content) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON", e);
        }
    }

    static Cursor cursor(CorrectionResponse correction) {
        return Cursor.of(correction.id());
    }
}
