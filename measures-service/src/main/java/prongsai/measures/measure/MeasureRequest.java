package prongsai.measures.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import prongsai.measures.assignee.AssigneeRequest;
import prongsai.measures.fault.Faults;

/** A measure as an officer enters it; only the title is needed, because documents leave out everything else. */
@Schema(
        examples =
                """
                {"title": "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", "issue": "1.1",
                 "approaches": ["จัดทำมาตรการตรวจสอบการใช้ดุลพินิจ"],
                 "steps": [{"text": "จัดทำมาตรการตรวจสอบการใช้ดุลพินิจ"}, {"text": "เผยแพร่บนเว็บไซต์หลักของหน่วยงาน"}],
                 "assignees": [{"kind": "UNIT", "role": "MAIN", "unitId": "0190a1b2-0000-7000-8000-000000000201"}],
                 "period": {"from": {"date": "2024-05-01", "precision": "MONTH"}, "until": {"date": "2024-07-15", "precision": "DAY"}},
                 "rounds": [6, 12], "constraints": {"none": true}}""")
public record MeasureRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ") String title,
        @Schema(description = "MEASURE where nothing is said") MeasureKind kind,
        @Size(max = MeasureRequest.MOST_FURTHER_TITLES)
                @Schema(description = "Further measures in the same row of the document, carried out by the same steps")
                List<@NotBlank @Size(max = 1000) String> furtherTitles,
        @Size(min = 1, max = 40)
                @Schema(description = "Number of the plan's issue (ประเด็น) that it belongs to", examples = "1.1")
                String issue,
        @Size(max = MeasureRequest.MOST_INDICATORS)
                @UniqueElements
                @Schema(description = "Numbers of the indicators that it serves")
                List<@NotNull @Min(1) @Max(99) Integer> indicators,
        @Size(max = 50) @Schema(description = "Findings of the plan's agency that it answers")
                List<@NotNull UUID> findingIds,
        @Valid AnalysisRequest analysis,
        @Size(max = MeasureRequest.MOST_APPROACHES)
                @Schema(description = "How the result is put into practice; independent of the steps")
                List<@NotBlank @Size(max = 2000) String> approaches,
        @Size(max = MeasureRequest.MOST_STEPS) List<@Valid @NotNull StepRequest> steps,
        @Size(max = 50) List<@Valid @NotNull AssigneeRequest> assignees,
        @Valid PeriodRequest period,
        @Size(max = 4)
                @Schema(
                        description = "Cumulative reporting rounds: any of 3, 6, 9, 12 months from 1 October",
                        examples = "[6, 12]")
                List<@NotNull @Min(3) @Max(12) Integer> rounds,
        @Size(min = 1, max = 4000)
                @Schema(description = "How it is followed up and reported, in the words of the document")
                String followUpText,
        @Valid ConstraintsRequest constraints) {

    static final int MOST_FURTHER_TITLES = 5;
    static final int MOST_INDICATORS = 20;
    static final int MOST_APPROACHES = 50;
    static final int MOST_STEPS = 50;

    private static final Set<Integer> ROUNDS = Set.of(3, 6, 9, 12);

    public MeasureRequest {
        kind = Objects.requireNonNullElse(kind, MeasureKind.MEASURE);
        furtherTitles = Objects.requireNonNullElse(furtherTitles, List.of());
        indicators = Objects.requireNonNullElse(indicators, List.of());
        findingIds = Objects.requireNonNullElse(findingIds, List.of());
        approaches = Objects.requireNonNullElse(approaches, List.of());
        steps = Objects.requireNonNullElse(steps, List.of());
        assignees = Objects.requireNonNullElse(assignees, List.of());
        rounds = Objects.requireNonNullElse(rounds, List.of());
    }

    /** The registered units of which it says that they act. */
    public Set<UUID> unitIds() {
        return Stream.concat(assignees.stream(), steps.stream().flatMap(step -> Stream.ofNullable(step.assignees())
                        .flatMap(List::stream)))
                .map(AssigneeRequest::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /**
     * Notes what is wrong with it, given the units and those of the findings that the agency has.
     *
     * @param own the steps that the measure has already; none of a new one
     */
    public void check(Faults faults, Set<UUID> units, Set<UUID> findings, Set<UUID> own) {
        AssigneeRequest.check(faults, "/assignees", assignees, units);
        checkSteps(faults, units, own);
        checkFindings(faults, findings);
        checkRounds(faults);
        if (period != null) {
            period.check(faults);
        }
        if (constraints != null) {
            constraints.check(faults);
        }
    }

    private void checkSteps(Faults faults, Set<UUID> units, Set<UUID> own) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            step.check(faults, "/steps/" + i, units);
            faults.unless(
                    step.id() == null || own.contains(step.id()) && seen.add(step.id()),
                    "/steps/" + i + "/id",
                    "This is not a step of the measure, or it is named twice.",
                    "ไม่ใช่ขั้นตอนของมาตรการนี้ หรือระบุซ้ำ");
        }
    }

    private void checkFindings(Faults faults, Set<UUID> findings) {
        var seen = new HashSet<UUID>();
        for (int i = 0; i < findingIds.size(); i++) {
            var id = findingIds.get(i);
            faults.unless(
                    findings.contains(id),
                    "/findingIds/" + i,
                    "This is not a finding of the agency.",
                    "ไม่ใช่ข้อค้นพบของหน่วยงานนี้");
            faults.unless(seen.add(id), "/findingIds/" + i, "This finding is named twice.", "ระบุข้อค้นพบซ้ำ");
        }
    }

    private void checkRounds(Faults faults) {
        var seen = new HashSet<Integer>();
        for (int i = 0; i < rounds.size(); i++) {
            faults.unless(
                    ROUNDS.contains(rounds.get(i)) && seen.add(rounds.get(i)),
                    "/rounds/" + i,
                    "Rounds are 3, 6, 9 and 12 months, each at most once.",
                    "รอบการรายงานมี 3, 6, 9 และ 12 เดือน แต่ละรอบระบุได้ครั้งเดียว");
        }
    }
}
