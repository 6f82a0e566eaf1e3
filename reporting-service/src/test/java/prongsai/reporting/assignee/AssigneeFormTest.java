package prongsai.reporting.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.kit.problem.Fault;
import prongsai.reporting.assignee.Assignee.Kind;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.Assignee.Wildcard;

import java.util.List;
import java.util.UUID;

class AssigneeFormTest {

    private static final UUID OWN_UNIT = UUID.randomUUID();
    private static final String NAME = "กลุ่มอำนวยการ";

    @Test
    void unitIsNamedByItsIdOrFreely() {
        assertThat(faults(form(Kind.UNIT, OWN_UNIT, null, null))).isEmpty();
        assertThat(faults(form(Kind.UNIT, null, NAME, null))).isEmpty();
        assertThat(faults(form(Kind.UNIT, OWN_UNIT, NAME, null))).containsExactly("/reporter/name");
        assertThat(faults(form(Kind.UNIT, null, null, null))).containsExactly("/reporter/name");
    }

    @Test
    void unitOfAnotherAgencyIsUnknown() {
        assertThat(faults(form(Kind.UNIT, UUID.randomUUID(), null, null))).containsExactly("/reporter/unitId");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSITION", "PERSON", "GROUP"})
    void othersHaveANameAndNothingElse(Kind kind) {
        assertThat(faults(form(kind, null, NAME, null))).isEmpty();
        assertThat(faults(form(kind, null, " ", null))).containsExactly("/reporter/name");
        assertThat(faults(form(kind, OWN_UNIT, NAME, null))).containsExactly("/reporter/unitId");
        assertThat(faults(form(kind, null, NAME, Wildcard.ALL))).containsExactly("/reporter/wildcard");
    }

    @Test
    void wildcardHasOnlyItsReach() {
        assertThat(faults(form(Kind.WILDCARD, null, null, Wildcard.ALL))).isEmpty();
        assertThat(faults(form(Kind.WILDCARD, null, null, null))).containsExactly("/reporter/wildcard");
        assertThat(faults(form(Kind.WILDCARD, null, NAME, Wildcard.RELATED))).containsExactly("/reporter/name");
    }

    @Test
    void roleIsThatOfItsPlace() {
        var reporter = new AssigneeForm(Kind.GROUP, Role.REPORTER, null, NAME, null);

        assertThat(reporter.faults("/reporter", Role.REPORTER, OWN_UNIT::equals))
                .isEmpty();
        assertThat(reporter.faults("/recipient", Role.RECIPIENT, OWN_UNIT::equals))
                .extracting(Fault::pointer)
                .containsExactly("/recipient/role");
    }

    @Test
    void nameIsStrippedSoThatBlanksMakeNoOtherReporter() {
        assertThat(form(Kind.GROUP, null, " " + NAME + " ", null).assignee())
                .isEqualTo(new Assignee(Kind.GROUP, null, NAME, null));
    }

    @Test
    void nameOfAPersonIsNeverPrinted() {
        assertThat(new Assignee(Kind.PERSON, null, "ชื่อ สกุล", null).toString())
                .isEqualTo("Assignee[PERSON]");
        assertThat(form(Kind.PERSON, null, "ชื่อ สกุล", null).toString()).doesNotContain("ชื่อ");
    }

    private static AssigneeForm form(Kind kind, UUID unitId, String name, Wildcard wildcard) {
        return new AssigneeForm(kind, null, unitId, name, wildcard);
    }

    private static List<String> faults(AssigneeForm form) {
        return form.faults("/reporter", Role.REPORTER, OWN_UNIT::equals).stream()
                .map(Fault::pointer)
                .toList();
    }
}
