package prongsai.reporting;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import prongsai.kit.test.Database;

/** A measure plan that is known here. */
public record APlan(AnAgency agency, UUID id, UUID measure, UUID measureWithoutUnit) {

    public static final String TITLE = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
    public static final String MEASURE_TITLE = "การให้บริการและระบบ E - Service";

    void store(UUID measure, int number, String title, UUID... mainUnits) {
        var units = Arrays.stream(mainUnits).map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        Database.execute(
                "insert into measure (id, measure_plan_id, number, title, main_unit_ids) values (?, ?, ?, ?, ?::uuid[])",
                measure,
                id,
                number,
                title,
                units);
    }

    /** Gives the measure one step of that state; {@code doneOn} null: not done. */
    public void stepOf(UUID measure, String status, String doneOn) {
        Database.execute(
                "update measure set steps = jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'number', 1,"
                        + " 'text', 'เผยแพร่บนเว็บไซต์', 'status', ?::text, 'doneOn', ?::text)) where id = ?",
                status,
                doneOn,
                measure);
    }

    /** Quarterly progress by the head of the agency's office, 15 days after each quarter. */
    public ADuty duty() {
        return new ADuty(agency, id);
    }
}
