package prongsai.measures.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.Given.anyAgency;
import static prongsai.measures.Given.get;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.test.Database;
import prongsai.measures.Given.KnownAgency;
import prongsai.measures.ManyPlans;

/** Progress of one plan costs what that plan holds, however many there are. */
@QuarkusTest
class CostOfProgressTest {

    private static final AgencyScope SCOPE = new AgencyScope("/TH/");
    private static final LocalDate YEAR_END = LocalDate.parse("2024-10-01");

    /** A plan has 8 measures, 32 steps and 64 follow-ups here, each with a few pages of indexes and assignees. */
    private static final int OF_ONE_PLAN = 1_000;

    @Test
    void itIsCountedByIndexes() throws SQLException {
        try (var plans = new ManyPlans()) {
            var plan = plans.approvedPlan();
            var measure = plans.firstMeasure();
            plans.assertReadsByIndex(ProgressSql.stepsOfPlan(plan, SCOPE), 8, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.followUpsOfPlan(plan, YEAR_END), 1, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.overdueOfPlan(plan, YEAR_END), 96, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.stepsOfMeasure(measure, SCOPE), 1, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.followUpsOfMeasure(measure, YEAR_END), 1, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.overdueOfMeasure(measure, YEAR_END), 12, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.stepsOfUnits(plan, SCOPE), 5, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.followUpsOfUnits(plan, SCOPE), 4, OF_ONE_PLAN);
            plans.assertReadsByIndex(ProgressSql.stepDays(plan, SCOPE), 32, OF_ONE_PLAN);
        }
    }

    @Test
    void aLongPlanTakesAsManyStatementsAsAShortOne() {
        var agency = anyAgency();
        var plan = agency.plan();
        measures(agency, plan, 1);
        assertThat(statements(agency, plan)).hasSize(3);
        measures(agency, plan, 20);
        assertThat(statements(agency, plan)).hasSize(3);
    }

    private static void measures(KnownAgency agency, String plan, int count) {
        for (int i = 0; i < count; i++) {
            agency.measure(plan, Map.of("title", "ก", "steps", List.of(Map.of("text", "ข", "dueOn", "2024-06-10"))));
        }
    }

    private static List<String> statements(KnownAgency agency, String plan) {
        return Database.statements(
                "measure|step|plan|follow", () -> get(agency.officer(), "/v1/measure-plans/" + plan + "/progress")
                        .statusCode(200));
    }
}
