package prongsai.measures.plan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import prongsai.measures.agency.NamedUnit;
import prongsai.measures.assignee.Assignee;
import prongsai.measures.assignee.AssigneeResponse;
import prongsai.measures.assignee.Names;
import prongsai.measures.assignee.Wildcard;
import prongsai.measures.measure.Measure;

/** The assignees of a measure in their order, and which units of today each of them means. */
record ResponsibleUnitsResponse(UUID measureId, @Schema(maxItems = 50) List<Line> assignees) {

    /** One assignee and the units that it means. */
    @Schema(name = "ResponsibleUnitsLine")
    record Line(
            AssigneeResponse assignee,
            @Schema(
                            description =
                                    "False: the document does not say which units are meant, and nobody guesses; its words stand in text")
                    boolean resolved,
            @Schema(
                            maxLength = 500,
                            nullable = true,
                            description = "The words of the document",
                            examples = "กลุ่มงานที่เกี่ยวข้อง")
                    String text,
            @Schema(maxItems = 1000) List<UnitName> units) {}

    /** A unit of the agency. */
    record UnitName(UUID id, @Schema(maxLength = 500, examples = "กองคลัง") String nameTh) {}

    static ResponsibleUnitsResponse from(Measure measure, List<NamedUnit> units, Names names) {
        return new ResponsibleUnitsResponse(
                measure.id(),
                measure.assignees().stream()
                        .map(assignee -> line(assignee, units, names))
                        .toList());
    }

    private static Line line(Assignee assignee, List<NamedUnit> units, Names names) {
        var shown = AssigneeResponse.from(assignee, names);
        var meant = units.stream()
                .filter(unit -> assignee.wildcard() == Wildcard.ALL || unit.id().equals(assignee.unitId()))
                .map(unit -> new UnitName(unit.id(), unit.nameTh()))
                .toList();
        return new Line(shown, !meant.isEmpty(), shown.name() == null ? standardText(assignee) : shown.name(), meant);
    }

    /** What a wildcard is called where its words were not entered; null for others. */
    private static String standardText(Assignee assignee) {
        if (assignee.wildcard() == null) {
            return null;
        }
        return assignee.wildcard() == Wildcard.ALL ? "ทุกกลุ่มงาน" : "กลุ่มงานที่เกี่ยวข้อง";
    }
}
