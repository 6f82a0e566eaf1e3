package prongsai.measures.work;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import prongsai.measures.assignee.AssigneeRole;

/** Whose work a list shows, and which; what is not given does not narrow it. */
class WorkFilter {

    @QueryParam("unitId")
    @Parameter(
            description =
                    "Work of this unit of the own agency, by name or as one of all (ALL). With position: of either of them")
    UUID unitId;

    @QueryParam("position")
    @Size(min = 1, max = 500)
    @Parameter(
            description =
                    "Work of this position or group, or of a unit that is not registered, by its name; damaged Thai"
                            + " vowels and blanks make no difference. Persons are not found by their names",
            example = "นักทรัพยากรบุคคล")
    String position;

    @QueryParam("related")
    @Parameter(
            description =
                    "With unitId or position: also work of \"related\" units (RELATED), of which the document does not say"
                            + " which they are")
    boolean related;

    @QueryParam("role")
    @Parameter(description = "Only what is assigned in this role")
    AssigneeRole role;

    @QueryParam("kind")
    WorkKind kind;

    @QueryParam("dueFrom")
    @Parameter(description = "First due date; what has no date is left out")
    LocalDate dueFrom;

    @QueryParam("dueUntil")
    @Parameter(description = "Last due date; what has no date is left out")
    LocalDate dueUntil;

    @QueryParam("overdue")
    @Parameter(
            description =
                    "Only what should have been done before today. A verification has no day of its own and is not")
    boolean overdue;

    boolean takes(WorkKind wanted) {
        return kind == null || kind == wanted;
    }

    boolean ofSomebody() {
        return unitId != null || position != null;
    }
}
