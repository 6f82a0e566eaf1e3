package prongsai.assessment.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Among as many agencies as the nation has, a search looks at a handful of rows. */
@QuarkusTest
class AgencySearchCostTest {

    private static final int NATION = 8_400;
    private static final List<String> KINDS =
            List.of("เทศบาลตำบล", "องค์การบริหารส่วนตำบล", "เทศบาลเมือง", "สำนักงานเขตพื้นที่การศึกษา");

    @Inject
    Session database;

    static List<String> searches() {
        return List.of(AgencySearch.BY_WORDS, AgencySearch.BY_LIKENESS);
    }

    @ParameterizedTest
    @MethodSource("searches")
    void searchUsesTheIndex(String search) {
        QuarkusTransaction.begin();
        try {
            aNation();
            var plan = String.join("\n", explain(search, SearchText.of("เทศบาลเมืองร้อยเอ็ด")));
            assertThat(plan).contains("agency_search_idx").doesNotContain("Seq Scan on agency");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<String> explain(String search, SearchText text) {
        var query = database.createNativeQuery("explain " + search, String.class)
                .setParameter("words", text.words().toArray(String[]::new))
                .setParameter("scope", "/TH/%")
                .setParameter("within", "%")
                .setParameter("below", "%")
                .setParameter("code", null, String.class)
                .setParameter("type", "MUNICIPALITY_TOWN")
                .setParameter("parent", null, UUID.class)
                .setParameter("lastRank", -1)
                .setParameter("lastCode", "")
                .setParameter("limit", 21);
        if (search.equals(AgencySearch.BY_WORDS)) {
            query.setParameter("key", text.key());
        } else {
            for (int third = 0; third < 3; third++) {
                query.setParameter("without" + third, text.without(third).toArray(String[]::new));
            }
        }
        return query.getResultList();
    }

    private void aNation() {
        var random = new Random(2567);
        var keys = new String[NATION];
        for (int i = 0; i < NATION; i++) {
            var name = new StringBuilder(KINDS.get(i % KINDS.size()));
            random.ints(8, 0x0E01, 0x0E2F).forEach(name::appendCodePoint);
            keys[i] = name.toString();
        }
        database.createNativeMutationQuery(
                        """
                        insert into agency (id, code, name_th, type, path, parent_id, version, search_keys)
                        select uuidv7(), 'N-' || n, name, 'OTHER', '/TH/N-' || n || '/',
                               '01900000-0000-7000-8000-000000000001', 0, array['n-' || n, name]
                        from unnest(cast(:names as text[])) with ordinality as nation (name, n)""")
                .setParameter("names", keys)
                .executeUpdate();
        database.createNativeMutationQuery("analyze agency").executeUpdate();
    }
}
