package prongsai.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.kit.test.AuditTrail;

/** The audit is the kit's; here it is seen to be on. */
@QuarkusTest
class AuditTest {

    @Test
    void changeLeavesOneRow() {
        var rows = AuditTrail.during(Registered::anyAgency);

        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("registerAgency");
        assertThat((String) rows.get(0).get("resource")).matches("[0-9a-f-]{36}");
    }
}
