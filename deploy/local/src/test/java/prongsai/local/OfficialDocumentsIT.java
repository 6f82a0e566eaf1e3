package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import prongsai.reporting.facts.DocxReading;
import prongsai.reporting.facts.PdfReading;
import prongsai.reporting.facts.PublishedDocument;

/**
 * What five agencies published comes out again: their assessments and plans are entered by the API, and reporting-service makes the
 * documents of what it heard of them. The files stay in {@code target/documents}.
 */
@ExtendWith(RunningSystem.class)
class OfficialDocumentsIT {

    private static final Path FOLDER = Path.of("target/documents");
    private static final int NOT_INSTALLED = 501;

    private static Api api;
    private static FileExchange files;

    @BeforeAll
    static void enterTheDocuments() throws IOException, InterruptedException {
        api = new Api(RunningSystem.settings()::url);
        files = new FileExchange(RunningSystem.settings(), api);
        FiveDocuments.enter();
        long agencies = documents().stream()
                .map(PublishedDocument::peers)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .agencies();
        new OtherEducationAreas(api, files).enter((int) agencies - 1);
        Files.createDirectories(FOLDER);
    }

    static List<PublishedDocument> documents() {
        return PublishedDocument.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theDocxSaysEveryFactInItsRowAndOrder(PublishedDocument document) {
        awaitDocx(document);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void thePdfSaysEveryFactInItsRowAndOrder(PublishedDocument document) throws Exception {
        awaitDocx(document);
        HttpResponse<byte[]> answer = fetch(document, "PDF");
        Assumptions.assumeFalse(answer.statusCode() == NOT_INSTALLED, "LibreOffice is not installed");
        document.assertThatAllIsSaidIn(PdfReading.of(kept(document, "pdf", answer)));
    }

    /** Reporting-service hears of what was entered a little later, piece by piece. */
    private static void awaitDocx(PublishedDocument document) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> document.assertThatAllIsSaidIn(
                        DocxReading.of(kept(document, "docx", fetch(document, "DOCX")))));
    }

    private static HttpResponse<byte[]> fetch(PublishedDocument document, String format)
            throws IOException, InterruptedException {
        Officer officer = new Officer(api, "officer." + document.code().toLowerCase(Locale.ROOT));
        String plan = officer.list(Port.MEASURES, "/v1/measure-plans?status=APPROVED")
                .get(0)
                .get("id")
                .asText();
        String path = "/v1/documents" + document.path(plan) + "&format=" + format;
        return files.fetch(officer.login(), Port.REPORTING, path);
    }

    private static byte[] kept(PublishedDocument document, String suffix, HttpResponse<byte[]> answer)
            throws IOException {
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        Files.write(FOLDER.resolve(document + "." + suffix), answer.body());
        return answer.body();
    }
}
