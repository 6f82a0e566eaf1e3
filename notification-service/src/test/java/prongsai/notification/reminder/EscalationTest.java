package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static prongsai.notification.mail.MailServer.mails;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import prongsai.notification.ADueThing;
import prongsai.notification.APolicy;
import prongsai.notification.AnAgency;
import prongsai.notification.Bench;

/** Due on 15 June: told to the unit after 2 days, to the agency after 4, to the agency above after 6. */
@QuarkusTest
class EscalationTest {

    @Inject
    Worker worker;

    private final UUID treasury = UUID.randomUUID();
    private AnAgency province;
    private AnAgency town;

    @BeforeEach
    void aPolicyEscalates() {
        Bench.clear();
        province = AnAgency.known();
        town = AnAgency.notTold().unit(treasury, "klang@t.example").below(province);
        Bench.itIs("2024-02-01", "10:00");
        APolicy.of(province)
                .leads()
                .term("overdue", null)
                .term("escalation", Map.of("unitAfterDays", 2, "agencyAfterDays", 4, "supervisorAfterDays", 6))
                .written();
    }

    @AfterEach
    void clear() {
        Bench.clear();
    }

    @Test
    void eachLevelHearsOfItOnItsDay() {
        ADueThing.report(town).of(treasury).scheduled();
        for (var day : List.of("2024-06-16", "2024-06-17", "2024-06-19", "2024-06-21", "2024-06-30")) {
            worker.worksAt(day, "08:30");
        }
        assertThat(recipients()).containsExactly("klang@t.example", town.mailbox(), province.mailbox());
    }

    @Test
    void aDutyOfTheAgencyItselfIsToldToItOnce() {
        ADueThing.report(town).scheduled();
        worker.worksAt("2024-06-17", "08:30");
        worker.worksAt("2024-06-19", "08:30");
        assertThat(recipients()).containsExactly(town.mailbox(), town.mailbox());
    }

    @Test
    void afterADowntimeEachLevelHearsOfItOnce() {
        ADueThing.report(town).of(treasury).scheduled();
        worker.worksAt("2024-07-15", "08:30");
        assertThat(recipients()).containsExactlyInAnyOrder("klang@t.example", town.mailbox(), province.mailbox());
    }

    @Test
    void whatIsDoneIsNotEscalated() {
        var thing = ADueThing.report(town).of(treasury).scheduled();
        worker.worksAt("2024-06-17", "08:30");
        thing.done();
        worker.worksAt("2024-06-30", "08:30");
        assertThat(mails()).hasSize(1);
    }

    @Test
    void aSupervisorWithoutMailboxIsPassedOverForTheNextAbove() {
        var village = AnAgency.notTold().below(town);
        town.mailbox(" ").told();
        ADueThing.report(village).scheduled();
        worker.worksAt("2024-06-21", "08:30");
        assertThat(recipients()).containsOnlyOnce(province.mailbox());
    }

    @Test
    void aSupervisorWhoseMailboxComesLaterHearsOfItThen() {
        province.mailbox(null).told();
        var thing = ADueThing.report(town).of(treasury).scheduled();
        worker.worksAt("2024-06-21", "08:30");
        assertThat(thing.states()).contains("-6 FAILED");
        province.mailbox("new@province.example").told();
        worker.worksAt("2024-06-21", "09:00");
        assertThat(recipients()).contains("new@province.example");
    }

    private static List<String> recipients() {
        return mails().stream()
                .map(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }
}
