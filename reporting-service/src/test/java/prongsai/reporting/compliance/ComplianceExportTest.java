package prongsai.reporting.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import prongsai.kit.test.Api;
import prongsai.kit.test.Database;
import prongsai.reporting.AnAgency;

@QuarkusTest
class ComplianceExportTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Hierarchy hierarchy = Hierarchy.known();

    @Test
    void csvHasARowForEachAgencyAndPeriodWithAByteOrderMark() {
        var province = hierarchy.provinces().get(0);
        Hierarchy.stands(
                Hierarchy.report(hierarchy.municipalities().get(0), LocalDate.parse("2024-01-15")),
                "ACCEPTED",
                LocalDate.parse("2024-01-16"));

        var lines = text(province.supervisor(), "/v1/compliance-exports?fiscalYear=2567&format=CSV")
                .split("\r\n");

        assertThat(lines).hasSize(4);
        assertThat(lines[0]).startsWith("\uFEFFรหัสหน่วยงาน,ขอบเขต,รอบรายงาน");
        assertThat(lines[1]).isEqualTo(province.code() + ",เฉพาะหน่วยงาน,,,0,0,0,0,0,0,0,0,0,0,,");
        assertThat(lines)
                .contains(hierarchy.municipalities().get(0).code()
                        + ",รวมหน่วยงานในสังกัด,M01/2567,รายงานความก้าวหน้า,1,1,0,1,0,0,1,0,0,0,100.00,0.00");
    }

    @Test
    void workbookHasNumbersAsNumbers() throws IOException {
        var municipality = hierarchy.municipalities().get(0);
        Hierarchy.stands(
                Hierarchy.report(municipality, LocalDate.parse("2024-01-15")),
                "ACCEPTED",
                LocalDate.parse("2024-01-15"));

        var answer = file(municipality.officer(), "/v1/compliance-exports?fiscalYear=2567", XLSX);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(answer))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo(municipality.code());
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(14).getNumericCellValue()).isEqualTo(100);
        }
    }

    @Test
    void textThatLooksLikeAFormulaStaysAText() throws IOException {
        var agency = AnAgency.known();
        var report = agency.plan().duty().firstReport().submitted();
        Database.execute(
                """
                insert into submission_entry (submission_id, position, kind, text)
                select id, 0, 'PROBLEM', '=1+1' from submission where report_id = ?::uuid""",
                report.id());

        assertThat(text(agency.officer(), "/v1/obstruction-exports?format=CSV")).contains(",'=1+1,");
        try (var workbook = new XSSFWorkbook(
                new ByteArrayInputStream(file(agency.officer(), "/v1/obstruction-exports?format=XLSX", XLSX)))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(4);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void foreignAgencyIsNotExported() {
        assertThat(Api.as(AnAgency.known().supervisor())
                        .accept("text/csv, application/problem+json")
                        .get("/v1/compliance-exports?fiscalYear=2567&format=CSV&agencyId="
                                + hierarchy.ministry().id())
                        .statusCode())
                .isEqualTo(404);
    }

    private static String text(String token, String path) {
        return new String(file(token, path, "text/csv"), StandardCharsets.UTF_8);
    }

    private static byte[] file(String token, String path, String type) {
        return Api.as(token)
                .accept(type)
                .get(path)
                .then()
                .statusCode(200)
                .contentType(type)
                .extract()
                .asByteArray();
    }
}
