package prongsai.assessment.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import prongsai.kit.page.Cursor;

/** An assessment as the query of a list reads it. */
record AssessmentRow(
        UUID id,
        UUID agencyId,
        String agencyPath,
        UUID criteriaId,
        String programme,
        int fiscalYear,
        int edition,
        Status status,
        BigDecimal overall,
        String level,
        long version) {

    static final String COLUMNS =
            "id, agency_id, agency_path, criteria_id, programme, fiscal_year, edition, status, overall, level, version";

    static AssessmentRow of(ResultSet row) throws SQLException {
        return new AssessmentRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getInt(6),
                row.getInt(7),
                Status.valueOf(row.getString(8)),
                row.getBigDecimal(9),
                row.getString(10),
                row.getLong(11));
    }

    String agencyCode() {
        return lastCode(agencyPath);
    }

    static String lastCode(String path) {
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }

    Cursor cursor() {
        return Cursor.of(agencyPath, fiscalYear, id);
    }
}
