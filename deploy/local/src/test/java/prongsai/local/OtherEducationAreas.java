package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The education area offices beside the one whose document is entered, with their published results of 2566. */
record OtherEducationAreas(Api api, FileExchange files) {

    /** With it, the mean of 244 others and the 96.58 of that one is the 92.55 that its document tells. */
    private static final String SCORE = "92.53";

    private static final int INDICATORS = 10;
    private static final String IMPORT = "/v1/score-imports?programme=OBEC_ITA_ONLINE&fiscalYear=2566&publish=true";

    void enter(int count) throws IOException, InterruptedException {
        String department = new Officer(api, Api.MACHINE)
                .list(Port.ASSESSMENT, "/v1/agencies?code=OBEC")
                .get(0)
                .get("id")
                .asText();
        List<String> codes =
                IntStream.rangeClosed(1, count).mapToObj(i -> "ESA-OTHER-" + i).toList();
        codes.forEach(code -> register(code, department));
        var answer = files.send(Api.MACHINE, Port.ASSESSMENT, IMPORT, "text/csv", scores(codes));
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(201);
    }

    private void register(String code, String department) {
        var office = JsonNodeFactory.instance
                .objectNode()
                .put("code", code)
                .put("nameTh", "สำนักงานเขตพื้นที่การศึกษา " + code)
                .put("type", "EDUCATION_AREA_OFFICE")
                .put("parentId", department);
        Api.Reply reply = api.post(Api.MACHINE, Port.ASSESSMENT, "/v1/agencies", office);
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(201);
    }

    private static String scores(List<String> codes) {
        String heading = IntStream.rangeClosed(1, INDICATORS)
                .mapToObj(number -> "ตัวชี้วัดที่ " + number)
                .collect(Collectors.joining(",", "รหัสหน่วยงาน,", "\n"));
        return codes.stream()
                .map(code -> code + ("," + SCORE).repeat(INDICATORS))
                .collect(Collectors.joining("\n", heading, "\n"));
    }
}
