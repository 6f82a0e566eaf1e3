package prongsai.measures.measure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.UuidGenerator;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeRequest;

/** A step (ขั้นตอน) of a measure, numbered from 1. */
@Entity
public class Step {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Measure measure;

    private int number;
    private String text;
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "step_assignee", joinColumns = @JoinColumn(name = "step_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<Assignee> assignees = new ArrayList<>();

    protected Step() {}

    Step(Measure measure, int number, StepRequest request) {
        this.measure = measure;
        this.number = number;
        text = request.text();
        dueOn = request.dueOn();
        assignees.addAll(AssigneeRequest.toAssignees(request.assignees()));
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    List<Assignee> assignees() {
        return assignees;
    }
}
