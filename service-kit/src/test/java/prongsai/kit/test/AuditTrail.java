package prongsai.kit.test;

import java.util.List;
import java.util.Map;

/** What the audit says. Rows of changes are there as soon as the answer, those of refused calls a moment later. */
public final class AuditTrail {

    private AuditTrail() {}

    /** The rows of what was done meanwhile, in their order; tests of one service run one after the other. */
    public static List<Map<String, Object>> during(Runnable calls) {
        var last = Database.query("select coalesce(max(id::text), '') as id from audit")
                .get(0)
                .get("id");
        calls.run();
        return Database.query("select * from audit where id::text > ? and outcome = 'DONE' order by id", last);
    }

    /** What was refused to that account so far. */
    public static List<Map<String, Object>> refused(String subject) {
        return Database.query("select * from audit where subject = ? and outcome = 'REFUSED' order by id", subject);
    }
}
