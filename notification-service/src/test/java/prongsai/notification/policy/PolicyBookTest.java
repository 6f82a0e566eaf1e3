package prongsai.notification.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.notification.agency.Place;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.policy.PolicyBook.InForce;

class PolicyBookTest {

    private static final UUID TOWN = UUID.randomUUID();
    private static final Place PLACE = new Place(TOWN, "/TH/ROIET/TOWN/", "MUNICIPALITY_TOWN");

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "/TH/ROIET/TOWN/ - -, /TH/ROIET/ - REPORT",
                "/TH/ROIET/ - -, /TH/ - REPORT",
                "/TH/ - -, - MUNICIPALITY_TOWN REPORT",
                "- MUNICIPALITY_TOWN -, - - REPORT",
                "- - REPORT, - - -",
                "/TH/ROIET/TOWN/ - REPORT, /TH/ROIET/TOWN/ - -",
                "- MUNICIPALITY_TOWN REPORT, - MUNICIPALITY_TOWN -"
            })
    void theMostSpecificHolds(String winner, String other) {
        for (var order : List.of(List.of(scope(winner), scope(other)), List.of(scope(other), scope(winner)))) {
            assertThat(book(order).of(TOWN, DueKind.REPORT).map(InForce::scope)).contains(scope(winner));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/TH/ROIET/TOWNHALL/ - -", "/TH/SURIN/ - -", "- PROVINCE -", "- - FOLLOW_UP"})
    void whatIsForOthersDoesNotHold(String scope) {
        assertThat(book(List.of(scope(scope))).of(TOWN, DueKind.REPORT)).isEmpty();
    }

    @Test
    void anAgencyNotHeardOfFollowsThoseForAll() {
        var unknown = UUID.randomUUID();
        var policies = List.of(scope("/TH/ - -"), scope("- MUNICIPALITY_TOWN -"), scope("- - -"));
        assertThat(book(policies).of(unknown, DueKind.REPORT).map(InForce::scope))
                .contains(scope("- - -"));
    }

    private static PolicyBook book(List<PolicyScope> scopes) {
        var terms = SomeTerms.leadDays(1).terms();
        return new PolicyBook(
                Map.of(TOWN, PLACE),
                scopes.stream()
                        .map(scope -> new InForce(scope, terms, LocalDate.MIN))
                        .toList());
    }

    private static PolicyScope scope(String words) {
        var word = words.split(" ");
        return new PolicyScope(
                word[0].equals("-") ? null : word[0],
                word[1].equals("-") ? null : word[1],
                word[2].equals("-") ? null : DueKind.valueOf(word[2]));
    }
}
