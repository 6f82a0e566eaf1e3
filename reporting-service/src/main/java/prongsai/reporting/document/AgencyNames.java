package prongsai.reporting.document;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import prongsai.reporting.agency.Agency;
import prongsai.reporting.assignee.Assignee.Wildcard;
import prongsai.reporting.plan.MeasureSnapshot.AssigneeSnapshot;

/** What an agency, its units and those who act for it are called in a document; a person has no name there (PDPA). */
record AgencyNames(String name, Map<UUID, String> units) {

    private static final String SOMEBODY = "ผู้ได้รับมอบหมาย";

    static AgencyNames of(Agency agency) {
        return new AgencyNames(agency.nameTh(), agency.units());
    }

    /** Those who carry it out, in the order of the plan: who has the main responsibility and who is involved. */
    List<String> responsible(List<AssigneeSnapshot> assignees) {
        return inRoles(assignees, List.of("MAIN", "SECONDARY"));
    }

    List<String> inRole(List<AssigneeSnapshot> assignees, String role) {
        return inRoles(assignees, List.of(role));
    }

    private List<String> inRoles(List<AssigneeSnapshot> assignees, List<String> roles) {
        return assignees.stream()
                .filter(each -> roles.contains(each.role()))
                .map(this::of)
                .filter(name -> !name.isBlank())
                .toList();
    }

    String of(AssigneeSnapshot assignee) {
        if (assignee == null) {
            return "";
        }
        return switch (assignee.kind()) {
            case PERSON -> SOMEBODY;
            case UNIT -> unit(assignee.unitId(), assignee.name());
            case WILDCARD ->
                assignee.name() != null
                        ? assignee.name()
                        : assignee.wildcard() == Wildcard.ALL ? "ทุกกลุ่มงาน" : "กลุ่มงานที่เกี่ยวข้อง";
            case POSITION, GROUP -> assignee.name();
        };
    }

    /** @param unitId null where the unit is not registered and has only a name */
    String unit(UUID unitId, String name) {
        return unitId == null ? name : units.getOrDefault(unitId, "");
    }
}
