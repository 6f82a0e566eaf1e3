package prongsai.measures;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.AuditTrail;

/** The audit is the kit's; here it is seen to be on. */
@QuarkusTest
class AuditTest {

    @Test
    void changeLeavesOneRow() {
        var agency = Given.anyAgency();

        var rows = AuditTrail.during(agency::plan);

        assertThat(rows).extracting(row -> row.get("operation")).containsExactly("createMeasurePlan");
        assertThat((String) rows.get(0).get("resource")).matches("[0-9a-f-]{36}");
    }
}
