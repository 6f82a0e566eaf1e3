package prongsai.measures.assignee;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.measures.assignee.AssigneeKind.GROUP;
import static prongsai.measures.assignee.AssigneeKind.PERSON;
import static prongsai.measures.assignee.AssigneeKind.POSITION;
import static prongsai.measures.assignee.AssigneeKind.UNIT;
import static prongsai.measures.assignee.AssigneeKind.WILDCARD;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.measures.fault.Faults;

class AssigneeTest {

    private static final UUID OWN_UNIT = new UUID(0, 1);
    private static final UUID FOREIGN_UNIT = new UUID(0, 2);

    @Test
    void aUnitIsOneOfTheAgencyOrAFreeName() {
        assertThat(faults(UNIT, OWN_UNIT, null, null)).isEmpty();
        assertThat(faults(UNIT, null, "กองช่าง", null)).isEmpty();
        assertThat(faults(UNIT, OWN_UNIT, "กองช่าง", null)).containsExactly("/assignees/0");
        assertThat(faults(UNIT, null, null, null)).containsExactly("/assignees/0");
    }

    @Test
    void aUnitOfAnotherAgencyIsRefused() {
        assertThat(faults(UNIT, FOREIGN_UNIT, null, null)).containsExactly("/assignees/0/unitId");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSITION", "PERSON", "GROUP"})
    void othersAreKnownByTheirName(AssigneeKind kind) {
        assertThat(faults(kind, null, "นักทรัพยากรบุคคล", null)).isEmpty();
        assertThat(faults(kind, null, null, null)).containsExactly("/assignees/0");
        assertThat(faults(kind, null, "  ", null)).containsExactly("/assignees/0/name");
        assertThat(faults(kind, OWN_UNIT, "นักทรัพยากรบุคคล", null)).containsExactly("/assignees/0/unitId");
        assertThat(faults(kind, null, "นักทรัพยากรบุคคล", Wildcard.ALL)).containsExactly("/assignees/0/wildcard");
    }

    @Test
    void aWildcardSaysWhichGroupsAndKeepsTheWordsOfTheDocument() {
        assertThat(faults(WILDCARD, null, null, Wildcard.RELATED)).isEmpty();
        assertThat(faults(WILDCARD, null, null, null)).containsExactly("/assignees/0");
        assertThat(faults(WILDCARD, null, "ทุกกลุ่มงานรับผิดชอบตามภารกิจ", Wildcard.ALL))
                .isEmpty();
        assertThat(faults(WILDCARD, null, " ", Wildcard.ALL)).containsExactly("/assignees/0/name");
        assertThat(faults(WILDCARD, OWN_UNIT, null, Wildcard.ALL)).containsExactly("/assignees/0/unitId");
    }

    @Test
    void theNameOfAPersonIsShownToTheOwnAgencyOnlyAndNeverInAnEvent() {
        var person = List.of(new Assignee(PERSON, AssigneeRole.MAIN, null, "ชื่อบุคคล", null));
        assertThat(AssigneeResponse.from(person, Names.of("ROIET-PEO", "ROIET-PEO"))
                        .get(0)
                        .name())
                .isEqualTo("ชื่อบุคคล");
        assertThat(AssigneeResponse.from(person, Names.of("ROIET-PEO", "MOE"))
                        .get(0)
                        .name())
                .isNull();
        assertThat(AssigneeSnapshot.from(person).get(0).name()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNIT", "POSITION", "GROUP"})
    void otherNamesAreNoPersonalData(AssigneeKind kind) {
        var assignee = List.of(new Assignee(kind, AssigneeRole.MAIN, null, "กลุ่มอำนวยการ", null));
        assertThat(AssigneeResponse.from(assignee, Names.HIDDEN).get(0).name()).isEqualTo("กลุ่มอำนวยการ");
        assertThat(AssigneeSnapshot.from(assignee).get(0).name()).isEqualTo("กลุ่มอำนวยการ");
    }

    @Test
    void theOrderOfTheDocumentIsKept() {
        var assignees = AssigneeRequest.toAssignees(List.of(
                new AssigneeRequest(UNIT, null, OWN_UNIT, null, null),
                new AssigneeRequest(POSITION, AssigneeRole.REPORTER, null, "นักทรัพยากรบุคคล", null),
                new AssigneeRequest(GROUP, AssigneeRole.SECONDARY, null, "คณะทำงาน", null)));
        assertThat(assignees).extracting(Assignee::kind).containsExactly(UNIT, POSITION, GROUP);
        assertThat(assignees)
                .extracting(Assignee::role)
                .containsExactly(AssigneeRole.MAIN, AssigneeRole.REPORTER, AssigneeRole.SECONDARY);
    }

    private static List<String> faults(AssigneeKind kind, UUID unitId, String name, Wildcard wildcard) {
        var faults = new Faults();
        var request = new AssigneeRequest(kind, null, unitId, name, wildcard);
        AssigneeRequest.check(faults, "/assignees", List.of(request), Set.of(OWN_UNIT));
        return faults.pointers();
    }
}
