package prongsai.assessment.scoreimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.kit.test.Tokens;

@QuarkusTest
class ScoreFilesTest {

    private Registered parent;
    private Registered known;
    private Registered unknown;

    @BeforeEach
    void thereAreAgenciesWithAndWithoutScores() {
        parent = Registered.anyAgency();
        known = Registered.under(parent);
        var wanted = Registered.wanted(parent);
        wanted.put("nameTh", "=HYPERLINK(\"http://example.com\")");
        unknown = Registered.register(wanted);
        new ScoreFileFixture().row(known, "97.85", "97.85", "ผ่านดีเยี่ยม").send();
        new ScoreFileFixture().row(unknown, "80.5", "", "").send();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedCanBeImportedAgain(FileKind kind) {
        var file = get("/v1/score-exports", kind);

        ScoreFileFixture.as(Tokens.criteriaManager(parent.code()), kind)
                .body(file)
                .post("/v1/score-imports")
                .then()
                .statusCode(201)
                .body("status", equalTo("DONE"))
                .body("rowsTotal", equalTo(2))
                .body("unchanged", equalTo(2))
                .body("changed", equalTo(0));
    }

    @ParameterizedTest
    @EnumSource
    void templateCanBeImportedAndSaysNothing(FileKind kind) {
        var file = get("/v1/score-imports/template", kind);

        ScoreFileFixture.as(Tokens.criteriaManager(parent.code()), kind)
                .body(file)
                .post("/v1/score-imports")
                .then()
                .body("status", equalTo("DONE"))
                .body("rowsTotal", equalTo(3))
                .body("created", equalTo(0))
                .body("changed", equalTo(0));
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndHoldsNoFormula() {
        var file = new String(get("/v1/score-exports", FileKind.CSV), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("\uFEFFรหัสหน่วยงาน,ชื่อหน่วยงาน,ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่,")
                .contains(known.code() + ",เทศบาลเมืองร้อยเอ็ด,97.85,")
                .contains("97.85,ผ่านดีเยี่ยม,DRAFT")
                .contains("\"'=HYPERLINK(");
    }

    @Test
    void workbookHoldsNumbersAndTextsAndNoFormula() throws Exception {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(get("/v1/score-exports", FileKind.XLSX)))) {
            var sheet = workbook.getSheetAt(0);
            for (var row : sheet) {
                row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA));
            }
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(97.85);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).startsWith("=HYPERLINK");
        }
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(get("/v1/score-imports/template", FileKind.XLSX)))) {
            assertThat(workbook.getSheet("คำแนะนำ").getRow(0).getCell(0).getStringCellValue())
                    .contains("0 ถึง 100");
        }
    }

    @Test
    void fileSaysWhatItIs() {
        ScoreFileFixture.nation(FileKind.CSV)
                .queryParam("format", "CSV")
                .get("/v1/score-exports")
                .then()
                .statusCode(200)
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header("Content-Disposition", containsString("scores-NACC_ITA-2566.csv"));
        ScoreFileFixture.nation(FileKind.CSV)
                .queryParams(Map.of("format", "PDF"))
                .get("/v1/score-exports")
                .then()
                .statusCode(400);
    }

    private byte[] get(String path, FileKind kind) {
        return ScoreFileFixture.as(Tokens.criteriaManager(parent.code()), kind)
                .queryParam("format", kind)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
