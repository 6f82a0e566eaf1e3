package prongsai.measures.followup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import prongsai.measures.measure.Signature;

/** Who corrected a record, when and why, and what it said before, kept in the transaction of the correction. */
@ApplicationScoped
class RecordCorrections {

    private static final String INSERT =
            """
            insert into follow_up_correction (id, follow_up_id, reason, corrected_by, corrected_at, before)
            values (uuidv7(), :followUp, :reason, :by, :at, cast(:before as jsonb))""";
    private static final String LIST =
            """
            select reason, corrected_by, corrected_at, cast(before as text) as before from follow_up_correction
            where follow_up_id = :followUp order by id""";

    private final EntityManager database;
    private final ObjectWriter writer;
    private final ObjectReader reader;

    RecordCorrections(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.writer = json.writerFor(FollowUpRecord.Content.class);
        // An old correction may lack what is recorded today, and have what is no longer.
        this.reader = json.readerFor(FollowUpRecord.Content.class)
                .without(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    }

    /** @param before what the record said */
    record Correction(String reason, String correctedBy, Instant correctedAt, FollowUpRecord.Content before) {}

    /** Keeps what the record says now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(FollowUp followUp, String reason, Signature by) {
        database.createNativeQuery(INSERT)
                .setParameter("followUp", followUp.id())
                .setParameter("reason", reason)
                .setParameter("by", by.account())
                .setParameter("at", by.at())
                .setParameter("before", json(followUp.record().content()))
                .executeUpdate();
    }

    /** Oldest first. */
    List<Correction> of(UUID followUpId) {
        List<?> rows = database.createNativeQuery(LIST)
                .setParameter("followUp", followUpId)
                .unwrap(NativeQuery.class)
                .addScalar("reason", String.class)
                .addScalar("corrected_by", String.class)
                .addScalar("corrected_at", Instant.class)
                .addScalar("before", String.class)
                .getResultList();
        return rows.stream().map(row -> correction((Object[]) row)).toList();
    }

    private Correction correction(Object... row) {
        return new Correction((String) row[0], (String) row[1], (Instant) row[2], content((String) row[3]));
    }

    private String json(FollowUpRecord.Content content) {
        try {
            return writer.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as JSON", e);
        }
    }

    private FollowUpRecord.Content content(String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("not readable as JSON", e);
        }
    }
}
