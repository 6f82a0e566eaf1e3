package prongsai.measures.measure;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeRequest;

/** What a measure says, but for when and in which steps: its row in the table of the document. */
@Embeddable
class MeasureContent {

    @Enumerated(STRING)
    private MeasureKind kind;

    private String issue;
    private String title;
    private List<String> furtherTitles;
    private List<String> approaches;
    private List<Integer> indicators;

    @Embedded
    private Analysis analysis;

    private List<Integer> rounds;
    private String followUpText;

    @Enumerated(STRING)
    private ConstraintsStated constraintsStated;

    @ElementCollection
    @CollectionTable(name = "measure_constraint", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = Measure.AT_ONCE)
    private List<StatedConstraint> constraints = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_finding", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @Column(name = "finding_id")
    @BatchSize(size = Measure.AT_ONCE)
    private List<UUID> findingIds = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_assignee", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = Measure.AT_ONCE)
    private List<Assignee> assignees = new ArrayList<>();

    /** Takes what a checked request says. */
    void write(MeasureRequest request) {
        kind = request.kind();
        issue = request.issue();
        title = request.title();
        furtherTitles = request.furtherTitles();
        approaches = request.approaches();
        indicators = request.indicators().stream().sorted().toList();
        analysis = request.analysis() == null
                ? Analysis.NOT_STATED
                : request.analysis().toAnalysis();
        rounds = request.rounds().stream().sorted().toList();
        followUpText = request.followUpText();
        var stated = request.constraints();
        constraintsStated = stated == null ? ConstraintsStated.NOT_STATED : stated.stated();
        replace(constraints, stated == null ? List.of() : stated.toConstraints());
        replace(findingIds, request.findingIds());
        replace(assignees, AssigneeRequest.toAssignees(request.assignees()));
    }

    /** Takes what another measure says. */
    void take(MeasureContent other) {
        kind = other.kind;
        issue = other.issue;
        title = other.title;
        furtherTitles = other.furtherTitles;
        approaches = other.approaches;
        indicators = other.indicators;
        analysis = other.analysis;
        rounds = other.rounds;
        followUpText = other.followUpText;
        constraintsStated = other.constraintsStated;
        replace(constraints, other.constraints);
        replace(findingIds, other.findingIds);
        replace(assignees, other.assignees);
    }

    /** Takes what goes along with a measure when it is adopted, and is the own agency's matter from then on. */
    void adopt(IssuedMeasure origin, boolean underItsIssue) {
        issue = underItsIssue ? origin.issue() : null;
        analysis = origin.analysis();
        constraintsStated = ConstraintsStated.NOT_STATED;
        assignees.addAll(origin.assignees());
    }

    /** Takes what has changed from one edition of its origin to the next. */
    void follow(IssuedMeasure before, IssuedMeasure now) {
        kind = Following.one(kind, before.kind(), now.kind());
        title = Following.one(title, before.title(), now.title());
        furtherTitles = Following.all(furtherTitles, before.furtherTitles(), now.furtherTitles());
        indicators = Following.sorted(indicators, before.indicators(), now.indicators());
        rounds = Following.sorted(rounds, before.rounds(), now.rounds());
        followUpText = Following.one(followUpText, before.followUpText(), now.followUpText());
        approaches = Following.all(approaches, before.approaches(), now.approaches());
    }

    private static <T> void replace(List<T> present, List<T> wanted) {
        if (!present.equals(wanted)) {
            present.clear();
            present.addAll(wanted);
        }
    }

    MeasureKind kind() {
        return kind;
    }

    String issue() {
        return issue;
    }

    String title() {
        return title;
    }

    /** Of further measures in the same row of the document. */
    List<String> furtherTitles() {
        return furtherTitles;
    }

    /** Numbers, ascending. */
    List<Integer> indicators() {
        return indicators;
    }

    Analysis analysis() {
        return analysis;
    }

    /** Months of the cumulative rounds, ascending. */
    List<Integer> rounds() {
        return rounds;
    }

    String followUpText() {
        return followUpText;
    }

    ConstraintsStated constraintsStated() {
        return constraintsStated;
    }

    List<StatedConstraint> constraints() {
        return constraintsStated == ConstraintsStated.LISTED ? constraints : List.of();
    }

    List<UUID> findingIds() {
        return findingIds;
    }

    List<String> approaches() {
        return approaches;
    }

    List<Assignee> assignees() {
        return assignees;
    }
}
