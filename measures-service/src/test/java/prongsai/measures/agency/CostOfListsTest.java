package prongsai.measures.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.caller.AgencyScope;
import prongsai.kit.rows.Sql;
import prongsai.measures.ManyPlans;

/** A page of what many agencies have costs what stands on it, however far the caller sees and however many years there are. */
@QuarkusTest
class CostOfListsTest {

    private static final AgencyRows FOLLOW_UPS = new AgencyRows("r.id, a.code", "follow_up", "r.due_on, r.id");
    private static final AgencyRows PLANS = new AgencyRows("r.id, a.code", "measure_plan", "r.id");
    private static final int PAGE = 21;

    private static final Reach OWN = new Reach(new AgencyScope("/TH/W1100/"), true);
    private static final Reach ALL = new Reach(new AgencyScope("/TH/"), false);

    /** Two hundred agencies have 64,000 follow-ups here; a page of index holds a few hundred of them. */
    private static final int OF_ONE_PAGE = 1_000;

    @Test
    void aPageIsReadFromAnIndexAndBothWaysListTheSame() throws SQLException {
        try (var plans = new ManyPlans()) {
            plans.assertReadsByIndex(FOLLOW_UPS.page(new Sql(), OWN, PAGE), PAGE, OF_ONE_PAGE);
            plans.assertReadsByIndex(FOLLOW_UPS.page(after("2024-08-01"), OWN, PAGE), 8, OF_ONE_PAGE);
            plans.assertReadsByIndex(FOLLOW_UPS.page(after("2023-01-15"), ALL, PAGE), PAGE, OF_ONE_PAGE);
            plans.assertReadsByIndex(PLANS.page(new Sql(), OWN, PAGE), 5, OF_ONE_PAGE);
            for (var reach : List.of(OWN, ALL)) {
                for (var date : List.of("2019-10-15", "2022-03-15", "2024-08-01", "2024-08-15")) {
                    assertThat(ids(plans, date, new Reach(reach.scope(), true)))
                            .as("%s after %s", reach.scope(), date)
                            .isEqualTo(ids(plans, date, new Reach(reach.scope(), false)));
                }
            }
        }
    }

    private static List<UUID> ids(ManyPlans plans, String after, Reach reach) throws SQLException {
        return plans.ids(FOLLOW_UPS.page(after(after), reach, PAGE));
    }

    private static Sql after(String date) {
        return Sql.of(" and (r.due_on, r.id) > (?, ?)", LocalDate.parse(date), new UUID(0, 0));
    }
}
