package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What must never change in the realm by accident. */
class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static JsonNode realm;

    @BeforeAll
    static void read() throws IOException {
        realm = JSON.readTree(RunningSystem.PROJECT
                .resolve("deploy/keycloak/prongsai-realm.json")
                .toFile());
    }

    @Test
    void onlyAnAdministratorChangesForWhichAgencyAPersonActs() throws IOException {
        JsonNode provider = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0");
        JsonNode profile =
                JSON.readTree(provider.at("/config/kc.user.profile.config/0").asText());
        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        JsonNode agency = Officer.stream(profile.get("attributes")).stream()
                .filter(attribute -> attribute.get("name").asText().equals("agency_code"))
                .findFirst()
                .orElseThrow();
        assertThat(agency.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
    }

    @Test
    void nobodyRegistersHimselfAndPasswordsAreNotGuessed() {
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("sslRequired").asText()).isEqualTo("external");
        assertThat(realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
    }

    @Test
    void aTokenIsForEachServiceByName() {
        JsonNode scope = realm.at("/clientScopes/0");
        assertThat(scope.get("name").asText()).isEqualTo("prongsai");
        assertThat(scope.findValuesAsText("included.custom.audience"))
                .containsExactly("assessment-service", "measures-service", "reporting-service", "notification-service");
    }

    @Test
    void noClientGetsMoreRolesThanItsScopesName() {
        for (JsonNode client : realm.get("clients")) {
            assertThat(client.get("fullScopeAllowed").asBoolean())
                    .as(client.get("clientId").asText())
                    .isFalse();
        }
        assertThat(realm.at("/scopeMappings/0/roles").toString())
                .isEqualTo(
                        JSON.valueToTree(List.of("officer", "approver", "supervisor", "criteria-manager", "operator"))
                                .toString());
    }

    @Test
    void theOperatorActsForNoAgency() {
        JsonNode operator = Officer.stream(realm.get("users")).stream()
                .filter(user -> user.get("username").asText().equals("operator"))
                .findFirst()
                .orElseThrow();
        assertThat(operator.has("attributes")).isFalse();
    }
}
