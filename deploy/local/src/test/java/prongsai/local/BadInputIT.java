package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.local.demo.Demo;

/** Each mistake gets its problem detail with status and pointer, and nothing is stored. The town has a result and a plan of 2565. */
@ExtendWith(RunningSystem.class)
class BadInputIT {

    private static final String NOBODY = "00000000-0000-7000-8000-000000000000";
    private static final Map<String, String> NAMES = new HashMap<>();

    private static Officer town;

    @BeforeAll
    static void enterAResultAndAPlan() throws InterruptedException {
        Api api = new Api(RunningSystem.settings()::url);
        new Demo(api, new Progress(System.out)).enterAgencies();
        town = new Officer(api, "officer.roiet-tm");
        NAMES.put("NOBODY", NOBODY);
        NAMES.put(
                "TOWN",
                town.list(Port.ASSESSMENT, "/v1/agencies?code=ROIET-TM")
                        .get(0)
                        .get("id")
                        .asText());
        Officer ministry = new Officer(api, Api.MACHINE);
        NAMES.put(
                "OFFICE",
                ministry.list(Port.ASSESSMENT, "/v1/agencies?code=PEO-ROIET")
                        .get(0)
                        .get("id")
                        .asText());
        post(
                Port.ASSESSMENT,
                "/v1/assessments",
                "{'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2565}",
                201);
        await().atMost(Duration.ofSeconds(60)).until(() -> town.status(Port.MEASURES, "/v1/measure-plans") == 200);
        JsonNode plan = post(Port.MEASURES, "/v1/measure-plans", "{'agencyId': 'TOWN', 'fiscalYear': 2565}", 201);
        NAMES.put("PLAN", plan.get("id").asText());
        JsonNode measure = post(Port.MEASURES, "/v1/measure-plans/PLAN/measures", "{'title': 'มาตรการ'}", 201);
        NAMES.put("MEASURE", measure.get("id").asText());
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            unknown agency        | {'agencyId': 'NOBODY', 'programme': 'NACC_ITA', 'fiscalYear': 2564} | 422 | /agencyId
            unknown programme     | {'agencyId': 'TOWN', 'programme': 'NO_SUCH', 'fiscalYear': 2564} | 422 | /programme
            unknown property      | {'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2564, 'x': 1} | 400 | /x
            CE year               | {'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2024} | 422 | /fiscalYear
            no year               | {'agencyId': 'TOWN', 'programme': 'NACC_ITA'} | 422 | /fiscalYear
            unknown indicator     | {'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2564, 'indicators': [{'number': 11, 'score': 90}]} | 422 | /indicators/0/number
            score above 100       | {'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2564, 'indicators': [{'number': 1, 'score': 100.01}]} | 422 | /indicators/0/score
            score below 0         | {'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2564, 'indicators': [{'number': 1, 'score': -0.01}]} | 422 | /indicators/0/score
            three decimals        | {'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2564, 'indicators': [{'number': 1, 'score': 97.855}]} | 422 | /indicators/0/score
            foreign agency        | {'agencyId': 'OFFICE', 'programme': 'NACC_ITA', 'fiscalYear': 2564} | 422 | /agencyId
            the same a second time| {'agencyId': 'TOWN', 'programme': 'NACC_ITA', 'fiscalYear': 2565} | 409 |
            """)
    void aWrongAssessmentIsRefused(String mistake, String body, int status, String pointer) {
        refuses(Port.ASSESSMENT, "/v1/assessments", body, status, pointer);
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            foreign agency        | {'agencyId': 'OFFICE', 'fiscalYear': 2564} | 422 | /agencyId
            unknown agency        | {'agencyId': 'NOBODY', 'fiscalYear': 2564} | 422 | /agencyId
            CE year               | {'agencyId': 'TOWN', 'fiscalYear': 2024} | 422 | /fiscalYear
            """)
    void aWrongPlanIsRefused(String mistake, String body, int status, String pointer) {
        refuses(Port.MEASURES, "/v1/measure-plans", body, status, pointer);
    }

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            until before from     | {'measurePlanId': 'PLAN', 'measureIds': ['MEASURE'], 'recurrence': {'pattern': 'SEMI_MONTHLY'}, 'from': '2022-07-15', 'until': '2022-05-30'} | 422 | /until
            unknown plan          | {'measurePlanId': 'NOBODY', 'measureIds': ['MEASURE'], 'recurrence': {'pattern': 'SEMI_MONTHLY'}, 'from': '2022-05-30', 'until': '2022-07-15'} | 422 | /measurePlanId
            """)
    void aWrongFollowUpPlanIsRefused(String mistake, String body, int status, String pointer) {
        refuses(Port.MEASURES, "/v1/follow-up-plans", body, status, pointer);
        assertThat(town.list(Port.MEASURES, "/v1/follow-ups?measurePlanId=" + NAMES.get("PLAN")))
                .isEmpty();
    }

    private static void refuses(Port service, String path, String body, int status, String pointer) {
        String list = path.equals("/v1/follow-up-plans") ? "/v1/follow-ups" : path;
        int before = town.list(service, list).size();
        JsonNode problem = post(service, path, body, status);
        assertThat(problem.get("type").asText()).startsWith("urn:prongsai:problem:");
        if (pointer != null) {
            assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
        }
        assertThat(town.list(service, list)).hasSize(before);
    }

    private static JsonNode post(Port service, String path, String body, int status) {
        String named = body;
        for (var name : NAMES.entrySet()) {
            named = named.replace("'" + name.getKey() + "'", "'" + name.getValue() + "'");
        }
        String address = path.replace("PLAN", NAMES.getOrDefault("PLAN", ""));
        Api.Reply reply = town.api().post(town.login(), service, address, Officer.json(named));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(status);
        return reply.body();
    }
}
