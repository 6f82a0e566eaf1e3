package prongsai.assessment.scoreimport;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import prongsai.assessment.agency.Registered;
import prongsai.assessment.spreadsheet.FileKind;
import prongsai.kit.test.Api;
import prongsai.kit.test.Tokens;

/** A CSV file of scores by the NACC's criteria of FY2566, and how it is sent. */
final class ScoreFileFixture {

    private static final String HEADING = "รหัสหน่วยงาน,"
            + IntStream.rangeClosed(1, 10).mapToObj(i -> "ตัวชี้วัดที่ " + i).collect(Collectors.joining(","))
            + ",คะแนนรวม,ระดับ";

    private final List<String> rows = new ArrayList<>(List.of(HEADING));

    /** A row with the same score for all indicators; the total and level are printed as given. */
    ScoreFileFixture row(Registered agency, String score, String total, String level) {
        return row(agency.code(), score, total, level);
    }

    ScoreFileFixture row(String code, String score, String total, String level) {
        var scores = new String[10];
        Arrays.fill(scores, score);
        rows.add(code + "," + String.join(",", scores) + "," + total + "," + level);
        return this;
    }

    byte[] bytes() {
        return String.join("\n", rows).getBytes(StandardCharsets.UTF_8);
    }

    Response send() {
        return send(Map.of());
    }

    Response send(Map<String, ?> parameters) {
        return send(FileKind.CSV, bytes(), parameters);
    }

    static Response send(FileKind kind, byte[] file, Map<String, ?> parameters) {
        return nation(kind).queryParams(parameters).body(file).post("/v1/score-imports");
    }

    /** As a criteria manager of the nation. */
    static RequestSpecification nation(FileKind kind) {
        return as(Tokens.criteriaManager("TH"), kind);
    }

    static RequestSpecification as(String token, FileKind kind) {
        return Api.as(token)
                .contentType(kind.mediaType())
                .accept("*/*")
                .queryParam("programme", "NACC_ITA")
                .queryParam("fiscalYear", 2566);
    }
}
