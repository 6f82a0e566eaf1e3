package prongsai.reporting.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import prongsai.kit.test.Database;
import prongsai.reporting.AnAgency;
import prongsai.reporting.AnApprovedPlan;
import prongsai.reporting.office.AnOffice;
import prongsai.reporting.office.Office;

/** The PDF of what was published while there was no LibreOffice is made for its first reader. */
@QuarkusTest
class FirstReaderOfPdfTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Inject
    PublishedPdf pdf;

    private AnApprovedPlan plan;

    @BeforeEach
    void publishWithoutLibreOffice(@TempDir Path empty) {
        QuarkusMock.installMockForType(AnOffice.with(empty, 1, LONG), Office.class);
        plan = AnApprovedPlan.of(AnAgency.known());
        plan.published("MEASURES");
    }

    @Test
    void readersWhoComeTogetherGetTheSameBytes() throws Exception {
        AnOffice.assumeInstalled();
        QuarkusMock.installMockForType(AnOffice.started(), Office.class);
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<byte[]> reading =
                    () -> read(".pdf").statusCode(200).extract().asByteArray();
            var read = threads.invokeAll(Stream.generate(() -> reading).limit(4).toList()).stream()
                    .map(FirstReaderOfPdfTest::get)
                    .toList();

            assertThat(read).allSatisfy(bytes -> assertThat(bytes).isEqualTo(read.get(0)));
            assertThat(PublishedText.of(PublishedFormat.PDF, read.get(0))).isNotBlank();
        } finally {
            threads.shutdown();
        }
        assertThat(kept()).isOne();
        assertThat(pdf.inWork()).isZero();
    }

    @Test
    void whereLibreOfficeIsMissingThePdfIsMissingAlone() {
        read(".pdf").statusCode(501).body("type", equalTo("urn:prongsai:problem:not-installed"));
        for (var format : new String[] {"", ".docx", ".json", ".csv"}) {
            read(format).statusCode(200);
        }

        assertThat(kept()).isZero();
        assertThat(pdf.inWork()).isZero();
    }

    @Test
    void whatFailsLeavesNothingAndTheNextReaderTriesAgain(@TempDir Path folder) throws IOException {
        AnOffice.assumeInstalled();
        var home = folder.resolve("office");
        Files.createSymbolicLink(home, AnOffice.broken(folder));
        var office = AnOffice.with(home, 1, LONG);
        QuarkusMock.installMockForType(office, Office.class);
        try {
            read(".pdf").statusCode(503).header("Retry-After", "5");
            read(".docx").statusCode(200);
            assertThat(kept()).isZero();
            assertThat(pdf.inWork()).isZero();

            Files.delete(home);
            Files.createSymbolicLink(home, AnOffice.home());

            read(".pdf").statusCode(200).contentType("application/pdf");
            assertThat(kept()).isOne();
        } finally {
            AnOffice.stop(office);
        }
    }

    private ValidatableResponse read(String suffix) {
        Response response = RestAssured.given().accept("*/*").get(plan.address("measures") + suffix);
        return response.then();
    }

    private long kept() {
        return (long) Database.query(
                        "select count(*) as n from published_file f join publication p on p.id = f.publication_id"
                                + " where p.measure_plan_id = ? and f.format = 'PDF'",
                        plan.id())
                .get(0)
                .get("n");
    }

    private static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
