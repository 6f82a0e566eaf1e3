package prongsai.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** What a reporter hands in. Silence is not "none": what stood in the way is named, or it is said that nothing did. */
@Schema(
        description =
                "Problems, obstacles and constraints are three lists; if all are empty, `none` says so explicitly.",
        examples =
                """
                {"summary": "ประชุมชี้แจงแนวทางและเผยแพร่บนเว็บไซต์ครบทุกขั้นตอน", "problems": [], "obstacles": [],
                 "constraints": ["งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ"]}""")
record SubmitReport(
        @NotBlank @Size(max = 10_000) @Schema(examples = "ประชุมชี้แจงแนวทางและเผยแพร่บนเว็บไซต์ครบทุกขั้นตอน")
                String summary,
        @Size(max = 100) @Schema(description = "ปัญหา", nullable = true)
                List<@NotBlank @Size(max = 2_000) String> problems,
        @Size(max = 100) @Schema(description = "อุปสรรค", nullable = true)
                List<@NotBlank @Size(max = 2_000) String> obstacles,
        @Size(max = 100)
                @Schema(
                        description = "ข้อจำกัด",
                        nullable = true,
                        examples = "[\"งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ\"]")
                List<@NotBlank @Size(max = 2_000) String> constraints,
        @Schema(description = "ไม่มี: explicitly none of the three.", nullable = true) Boolean none) {

    Statement statement() {
        var statement = new Statement(summary.strip(), listed(problems), listed(obstacles), listed(constraints));
        if (statement.none() != Boolean.TRUE.equals(none)) {
            throw Problem.brokenRule(new Fault(
                    "/none",
                    "Name problems, obstacles or constraints, or say `none`: one of the two.",
                    "โปรดระบุปัญหา อุปสรรค หรือข้อจำกัด หรือระบุว่าไม่มี อย่างใดอย่างหนึ่ง"));
        }
        return statement;
    }

    private static List<String> listed(List<String> items) {
        return Stream.ofNullable(items).flatMap(List::stream).map(String::strip).toList();
    }
}
