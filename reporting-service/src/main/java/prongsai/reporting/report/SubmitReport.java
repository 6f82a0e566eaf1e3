package prongsai.reporting.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.kit.problem.Fault;
import prongsai.kit.problem.Problem;

/** What a reporter hands in. Silence is not "none": of each kind something is named, or it is said that there is none. */
@Schema(
        description =
                "Problems, obstacles and constraints are three lists. `noneOf` names the kinds of which there explicitly"
                        + " are none; `none` says so of all three.",
        examples =
                """
                {"summary": "ประชุมชี้แจงแนวทางและเผยแพร่บนเว็บไซต์ครบทุกขั้นตอน",
                 "constraints": [{"text": "งบประมาณสนับสนุนการดำเนินงานไม่เพียงพอ", "addressee": "SUPERIOR"}],
                 "noneOf": ["PROBLEM", "OBSTACLE"]}""")
record SubmitReport(
        @NotBlank @Size(max = 10_000) @Schema(examples = "ประชุมชี้แจงแนวทางและเผยแพร่บนเว็บไซต์ครบทุกขั้นตอน")
                String summary,
        @Size(max = 100) @Schema(description = "ปัญหา", nullable = true) List<@NotNull @Valid EntryRequest> problems,
        @Size(max = 100) @Schema(description = "อุปสรรค", nullable = true) List<@NotNull @Valid EntryRequest> obstacles,
        @Size(max = 100) @Schema(description = "ข้อจำกัด", nullable = true)
                List<@NotNull @Valid EntryRequest> constraints,
        @Schema(description = "ไม่มี: explicitly none of these kinds.", nullable = true) @Size(max = 3)
                List<@NotNull ConstraintKind> noneOf,
        @Schema(description = "ไม่มี: explicitly none of the three.", nullable = true) Boolean none,
        @Schema(
                        description = "Where the report stands; asked for where the public website is the recipient.",
                        nullable = true,
                        examples = "https://www.roiet-tm.example/ita/report-q1.pdf")
                @Size(max = 2_000)
                @Pattern(regexp = "https?://\\S+")
                String publicationUrl) {

    SubmitReport {
        problems = Objects.requireNonNullElse(problems, List.of());
        obstacles = Objects.requireNonNullElse(obstacles, List.of());
        constraints = Objects.requireNonNullElse(constraints, List.of());
        noneOf = Objects.requireNonNullElse(noneOf, List.of());
    }

    /** 422 with every rule that it breaks. */
    Statement statement(Duty duty) {
        var faults = new ArrayList<Fault>();
        check(ConstraintKind.PROBLEM, "/problems", problems, faults);
        check(ConstraintKind.OBSTACLE, "/obstacles", obstacles, faults);
        check(ConstraintKind.CONSTRAINT, "/constraints", constraints, faults);
        if ((publicationUrl != null) != duty.isPublic()) {
            faults.add(new Fault(
                    "/publicationUrl",
                    "A report to the public website, and only that, has the link under which it stands.",
                    "เฉพาะรายงานที่เผยแพร่บนเว็บไซต์เท่านั้นที่ต้องระบุลิงก์"));
        }
        if (!faults.isEmpty()) {
            throw Problem.brokenRule(faults);
        }
        return new Statement(
                summary.strip(),
                Stream.of(
                                entries(ConstraintKind.PROBLEM, problems),
                                entries(ConstraintKind.OBSTACLE, obstacles),
                                entries(ConstraintKind.CONSTRAINT, constraints))
                        .flatMap(each -> each)
                        .toList());
    }

    private void check(ConstraintKind kind, String pointer, List<EntryRequest> entries, List<Fault> faults) {
        boolean saysNone = Boolean.TRUE.equals(none) || noneOf.contains(kind);
        if (entries.isEmpty() != saysNone) {
            faults.add(new Fault(
                    pointer,
                    "Name at least one, or say in `noneOf` that there is none: one of the two.",
                    "โปรดระบุอย่างน้อยหนึ่งรายการ หรือระบุใน noneOf ว่าไม่มี อย่างใดอย่างหนึ่ง"));
        }
    }

    private static Stream<StatedEntry> entries(ConstraintKind kind, List<EntryRequest> entries) {
        return entries.stream().map(entry -> entry.entry(kind));
    }
}
