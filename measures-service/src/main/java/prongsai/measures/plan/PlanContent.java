package prongsai.measures.plan;

import static jakarta.persistence.EnumType.STRING;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import prongsai.measures.measure.ConstraintsStated;

/** What a plan says as a whole: its head, as the document has it. */
@Embeddable
@JsonAutoDetect(fieldVisibility = Visibility.ANY) // a view reads it from JSON
class PlanContent {

    private String programme;
    private UUID assessmentId;
    private String title;
    private String introduction;

    @Enumerated(STRING)
    private KeyedBy keyedBy;

    @Convert(converter = ListInRow.OfIssues.class)
    private List<Issue> issues = List.of();

    @Convert(converter = ListInRow.OfIssueItems.class)
    private List<IssueItem> issueItems = List.of();

    @Enumerated(STRING)
    private ConstraintsStated constraintsStated;

    @Convert(converter = ListInRow.OfConstraints.class)
    private List<PlanConstraint> constraints = List.of();

    @Embedded
    private Letter letter;

    protected PlanContent() {}

    PlanContent(PlanHead head) {
        write(head);
    }

    void write(PlanHead head) {
        programme = head.programme();
        assessmentId = head.assessmentId();
        title = head.title();
        introduction = head.introduction();
        keyedBy = head.keyedBy();
        issues = head.issues().stream().map(IssueRequest::toIssue).toList();
        issueItems = head.issues().stream().flatMap(IssueRequest::toItems).toList();
        var stated = head.constraints();
        constraintsStated = stated == null ? ConstraintsStated.NOT_STATED : stated.stated();
        constraints = stated == null ? List.of() : stated.toConstraints();
        letter = head.letter() == null ? null : head.letter().toLetter();
    }

    void start(PlanTemplate template) {
        issues = template.issues();
    }

    /** Goes on with the issues of last year, unless it has something of its own to put measures under. */
    void follow(PlanContent last) {
        if (keyedBy == KeyedBy.FREE) {
            keyedBy = last.keyedBy;
            issues = last.issues;
            issueItems = last.issueItems;
        }
    }

    /** Whether a measure may stand under this issue; null is none. */
    boolean takes(String issue) {
        return keyedBy.takes(issue, issues);
    }

    Stream<IssueItem> itemsOf(Issue issue) {
        return issueItems.stream().filter(item -> item.issueNumber().equals(issue.number()));
    }

    String programme() {
        return programme;
    }

    UUID assessmentId() {
        return assessmentId;
    }

    /** As entered, null where the document has none. */
    String title() {
        return title;
    }

    /** What stands before the measures, null where the document has nothing there. */
    String introduction() {
        return introduction;
    }

    KeyedBy keyedBy() {
        return keyedBy;
    }

    List<Issue> issues() {
        return keyedBy == KeyedBy.ISSUE ? issues : List.of();
    }

    ConstraintsStated constraintsStated() {
        return constraintsStated;
    }

    List<PlanConstraint> constraints() {
        return constraintsStated == ConstraintsStated.LISTED ? constraints : List.of();
    }

    /** Null where there is none. */
    Letter letter() {
        return letter;
    }
}
