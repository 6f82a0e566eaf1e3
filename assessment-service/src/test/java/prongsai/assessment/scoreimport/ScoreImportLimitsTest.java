package prongsai.assessment.scoreimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.assessment.spreadsheet.Xlsx;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.kit.test.Tokens;

/** What is refused before anything is read, and what happens when an import stops in the middle. */
@QuarkusTest
class ScoreImportLimitsTest {

    @Inject
    ScoreImports imports;

    @Test
    void fileThatIsNotWhatItIsCalledIsRefusedAndLeavesNoTrace() {
        var before = Database.count("score_import");

        refused(FileKind.XLSX, "MZ a program".getBytes(), "content");
        refused(
                FileKind.XLSX,
                Xlsx.ofRows("<row/>").part("xl/vbaProject.bin", "").bytes(),
                "macros");
        refused(
                FileKind.XLSX,
                Xlsx.ofRows("<row/>").part(Xlsx.SHEET, new byte[100 << 20]).bytes(),
                "far larger");
        refused(FileKind.CSV, "a,b\n1,2".getBytes(), "headings");
        refused(FileKind.CSV, new byte[0], "");

        assertThat(Database.count("score_import")).isEqualTo(before);
    }

    private static void refused(FileKind kind, byte[] file, String reason) {
        ScoreFileFixture.send(kind, file, Map.of())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors[0].detail", containsString(reason));
    }

    @Test
    void twentyMegabytesAreTheMost() {
        var most = new byte[20 << 20];

        ScoreFileFixture.send(FileKind.CSV, most, Map.of()).then().statusCode(422);
        ScoreFileFixture.send(FileKind.CSV, new byte[most.length + 1], Map.of())
                .then()
                .statusCode(413)
                .body("type", equalTo("urn:prongsai:problem:too-large"));
    }

    @Test
    void onlyCsvAndXlsxAreTaken() {
        Api.as(Tokens.criteriaManager("TH"))
                .body("{}")
                .post("/v1/score-imports?programme=NACC_ITA&fiscalYear=2566")
                .then()
                .statusCode(415);
        ScoreFileFixture.nation(FileKind.CSV)
                .body("a")
                .queryParam("programme", "NOBODYS")
                .post("/v1/score-imports")
                .then()
                .statusCode(422);
    }

    @Test
    void keyOfOneYearsFileIsNotThatOfAnothers() {
        var file =
                new ScoreFileFixture().row(Registered.anyAgency(), "97", "", "").bytes();
        var key = "k-" + UUID.randomUUID();

        sendOf(2566, key, file).then().statusCode(201);
        sendOf(2567, key, file)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:prongsai:problem:idempotency-key-reused"));
        sendOf(2566, key, file).then().statusCode(201).header("Idempotent-Replayed", "true");
    }

    private static Response sendOf(int fiscalYear, String key, byte[] file) {
        return Api.as(Tokens.criteriaManager("TH"))
                .contentType(FileKind.CSV.mediaType())
                .accept("*/*")
                .header("Idempotency-Key", key)
                .body(file)
                .post("/v1/score-imports?programme=NACC_ITA&dryRun=true&fiscalYear=" + fiscalYear);
    }

    @Test
    void progressIsSeenWhileTheImportIsNotCommitted() throws Exception {
        var agency = Registered.anyAgency();
        var codes = agenciesBelow(agency, 1_001);
        try (var other = Database.connect()) {
            other.setAutoCommit(false);
            enter(other, codes[1_000]); // what the import has to wait for
            var id = fileOf(codes)
                    .send()
                    .then()
                    .body("status", equalTo("RUNNING"))
                    .extract()
                    .<String>path("id");

            Api.as(Tokens.criteriaManager("TH"))
                    .get("/v1/score-imports/" + id)
                    .then()
                    .body("status", equalTo("RUNNING"))
                    .body("rowsTotal", equalTo(1_001))
                    .body("rowsDone", equalTo(1_000));
            assertThat(assessmentsBelow(agency)).isZero();

            other.rollback();
            await(id, "DONE");
            assertThat(assessmentsBelow(agency)).isEqualTo(1_001);
        }
    }

    @Test
    void importThatIsKilledHasStoredNothingAndMayBeSentAgain() throws Exception {
        var agency = Registered.anyAgency();
        var codes = agenciesBelow(agency, 1_001);
        try (var other = Database.connect()) {
            other.setAutoCommit(false);
            enter(other, codes[1_000]);
            var id = fileOf(codes).send().then().extract().<String>path("id");

            Database.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and query like '%staged_assessment%'");
            other.rollback();

            await(id, "FAILED");
            assertThat(assessmentsBelow(agency)).isZero();
            var again = fileOf(codes).send().then().extract().<String>path("id");
            assertThat(again).isNotEqualTo(id);
            await(again, "DONE");
        }
    }

    @Test
    void publishingManyReadsNothingOneByOne() {
        var file = new ScoreFileFixture();
        for (int i = 0; i < 4; i++) {
            file.row(Registered.anyAgency(), "97", "", "");
        }

        var statements = Database.statements(
                "^select \\w+\\.assessment_id.* from (finding|assessment_instrument|assessment_indicator) ",
                () -> file.send(Map.of("publish", true)).then().body("status", equalTo("DONE")));

        assertThat(statements).hasSize(3);
    }

    @Test
    void importWithoutASignOfLifeIsInterrupted() {
        var id = UUID.randomUUID();
        Database.execute(
                "insert into score_import (id, agency_path, programme, fiscal_year, kind, dry_run, fingerprint, status, total,"
                        + " done, started_by, started_at, lease_until, version) values (?, '/TH/', 'NACC_ITA', 2566, 'CSV',"
                        + " false, ?, 'RUNNING', 10, 5, 'somebody', prongsai_now(), prongsai_now() - interval '1 second', 0)",
                id,
                id.toString());

        imports.interruptAbandoned();

        Api.as(Tokens.criteriaManager("TH"))
                .get("/v1/score-imports/" + id)
                .then()
                .body("status", equalTo("INTERRUPTED"));
    }

    private static ScoreFileFixture fileOf(String[] codes) {
        var file = new ScoreFileFixture();
        for (var code : codes) {
            file.row(code, "97", "97", "");
        }
        return file;
    }

    private static String[] agenciesBelow(Registered parent, int count) {
        Database.execute(
                """
                insert into agency (id, code, name_th, type, path, parent_id, version)
                select uuidv7(), p.code || '-' || n, 'หน่วยงาน', 'OTHER', p.path || p.code || '-' || n || '/', p.id, 0
                from agency p, generate_series(10001, 10000 + ?) n where p.id = ?""",
                count,
                UUID.fromString(parent.id()));
        return Database.query("select code from agency where parent_id = ? order by path", UUID.fromString(parent.id()))
                .stream()
                .map(row -> (String) row.get("code"))
                .toArray(String[]::new);
    }

    private static void enter(Connection database, String code) throws Exception {
        try (var insert = database.prepareStatement(
                "insert into assessment (id, agency_id, agency_path, criteria_id, programme, fiscal_year, status, version)"
                        + " select uuidv7(), g.id, g.path, c.id, c.programme, c.fiscal_year, 'DRAFT', 0 from agency g, criteria c"
                        + " where g.code = ? and c.programme = 'NACC_ITA' and c.fiscal_year = 2566")) {
            insert.setString(1, code);
            insert.executeUpdate();
        }
    }

    private static long assessmentsBelow(Registered agency) {
        return (Long) Database.query(
                        "select count(*) as n from assessment a join agency g on g.id = a.agency_id where g.parent_id = ?",
                        UUID.fromString(agency.id()))
                .get(0)
                .get("n");
    }

    private static void await(String id, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> Database.query(
                        "select status from score_import where id = ?", UUID.fromString(id))
                .get(0)
                .get("status")
                .equals(status));
    }
}
