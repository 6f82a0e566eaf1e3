package prongsai.reporting.assignee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import prongsai.kit.problem.Fault;
import prongsai.reporting.assignee.Assignee.Kind;
import prongsai.reporting.assignee.Assignee.Role;
import prongsai.reporting.assignee.Assignee.Wildcard;

class AssigneeRequestTest {

    private static final UUID OWN_UNIT = UUID.randomUUID();
    private static final String NAME = "กลุ่มอำนวยการ";

    @Test
    void unitIsNamedByItsIdOrFreely() {
        assertThat(faults(request(Kind.UNIT, OWN_UNIT, null, null))).isEmpty();
        assertThat(faults(request(Kind.UNIT, null, NAME, null))).isEmpty();
        assertThat(faults(request(Kind.UNIT, OWN_UNIT, NAME, null))).containsExactly("/reporter/name");
        assertThat(faults(request(Kind.UNIT, null, null, null))).containsExactly("/reporter/name");
    }

    @Test
    void unitOfAnotherAgencyIsUnknown() {
        assertThat(faults(request(Kind.UNIT, UUID.randomUUID(), null, null))).containsExactly("/reporter/unitId");
    }

    @ParameterizedTest
    @EnumSource(names = {"POSITION", "PERSON", "GROUP"})
    void othersHaveANameAndNothingElse(Kind kind) {
        assertThat(faults(request(kind, null, NAME, null))).isEmpty();
        assertThat(faults(request(kind, null, " ", null))).containsExactly("/reporter/name");
        assertThat(faults(request(kind, OWN_UNIT, NAME, null))).containsExactly("/reporter/unitId");
        assertThat(faults(request(kind, null, NAME, Wildcard.ALL))).containsExactly("/reporter/wildcard");
    }

    @Test
    void wildcardHasOnlyItsReach() {
        assertThat(faults(request(Kind.WILDCARD, null, null, Wildcard.ALL))).isEmpty();
        assertThat(faults(request(Kind.WILDCARD, null, null, null))).containsExactly("/reporter/wildcard");
        assertThat(faults(request(Kind.WILDCARD, null, NAME, Wildcard.RELATED))).containsExactly("/reporter/name");
    }

    @Test
    void roleIsThatOfItsPlace() {
        var reporter = new AssigneeRequest(Kind.GROUP, Role.REPORTER, null, NAME, null);

        assertThat(reporter.faults("/reporter", Role.REPORTER, OWN_UNIT::equals))
                .isEmpty();
        assertThat(reporter.faults("/recipient", Role.RECIPIENT, OWN_UNIT::equals))
                .extracting(Fault::pointer)
                .containsExactly("/recipient/role");
    }

    @Test
    void nameIsStrippedSoThatBlanksMakeNoOtherReporter() {
        assertThat(request(Kind.GROUP, null, " " + NAME + " ", null).assignee())
                .isEqualTo(new Assignee(Kind.GROUP, null, NAME, null));
        assertThat(request(Kind.UNIT, OWN_UNIT, " ", null).assignee())
                .isEqualTo(new Assignee(Kind.UNIT, OWN_UNIT, null, null));
    }

    @Test
    void nameOfAPersonIsNeverPrinted() {
        assertThat(new Assignee(Kind.PERSON, null, "ชื่อ สกุล", null).toString())
                .isEqualTo("Assignee[PERSON]");
        assertThat(request(Kind.PERSON, null, "ชื่อ สกุล", null).toString()).doesNotContain("ชื่อ");
    }

    @Test
    void nameOfAPersonIsShownToTheOwnAgencyOnly() {
        var person = new Assignee(Kind.PERSON, null, "ชื่อ สกุล", null);
        var group = new Assignee(Kind.GROUP, null, NAME, null);

        assertThat(AssigneeResponse.from(person, Role.REPORTER, true).name()).isEqualTo("ชื่อ สกุล");
        assertThat(AssigneeResponse.from(person, Role.REPORTER, false).name()).isNull();
        assertThat(AssigneeResponse.from(group, Role.REPORTER, false).name()).isEqualTo(NAME);
    }

    private static AssigneeRequest request(Kind kind, UUID unitId, String name, Wildcard wildcard) {
        return new AssigneeRequest(kind, null, unitId, name, wildcard);
    }

    private static List<String> faults(AssigneeRequest request) {
        return request.faults("/reporter", Role.REPORTER, OWN_UNIT::equals).stream()
                .map(Fault::pointer)
                .toList();
    }
}
