package prongsai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Five real documents go in on 7 June 2567, the day of the provincial education office's memo, and the clock is moved from one
 * due date to the next. In between, notification-service is killed and Kafka is away.
 */
@ExtendWith(RunningSystem.class)
class YearOfAnAgencyIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    private static Settings settings;
    private static LocalSystem system;
    private static MovedClock clock;
    private static ExpectedMails mails;
    private static Officer area;
    private static Officer province;
    private static Officer town;

    @BeforeAll
    static void enterTheDocuments() throws IOException, InterruptedException {
        settings = RunningSystem.settings();
        system = RunningSystem.system();
        clock = new MovedClock(settings);
        mails = ExpectedMails.read("mails-of-2567.txt");
        Api api = new Api(settings::url);
        area = new Officer(api, "officer.esa-sisaket-1");
        province = new Officer(api, "officer.peo-roiet");
        town = new Officer(api, "officer.roiet-tm");
        FiveDocuments.enter();
    }

    /** One story, because each part goes on from the day on which the one before ended. */
    @Test
    void playsTheFiscalYear2567() throws Exception {
        theEducationAreaOfficesScoresAddUpToTheTotalThatItPrints();
        oneOfTheMunicipalitysTwoTotalsIsTooHighByTwo();
        whatHadPassedWhenItWasEnteredIsLateAndRemindsNobody();
        aMailSaysInThaiWhoHasToDoWhatByWhen();
        remindersOfADayOnWhichNotificationWasKilledAreSentWhenItIsBack();
        whatIsDoneRemindsNobodyAnyMore();
        theOthersAnswerAndRemindersGoOutWhileKafkaIsAway();
        aServiceThatDiesUnaskedIsStartedAgain();
        remindersGoOnUntilTheEndOfTheQuarter();
        everyReminderMarkedAsSentIsOneMail();
        if (OS.LINUX.isCurrentOs()) {
            allProcessesTogetherTakeLessThanThreeGigabytes();
        }
    }

    private void theEducationAreaOfficesScoresAddUpToTheTotalThatItPrints() {
        JsonNode assessment = area.assessmentOf2566();
        assertThat(assessment.get("status").asText()).isEqualTo("PUBLISHED");
        assertThat(assessment.get("overall").decimalValue()).isEqualByComparingTo("96.58");
        assertThat(assessment.at("/level/code").asText()).isEqualTo("AA");
        assertThat(reconciliation(assessment)).containsExactly("96.58 EXACT 0.00");
    }

    private void oneOfTheMunicipalitysTwoTotalsIsTooHighByTwo() {
        JsonNode assessment = town.assessmentOf2566();
        assertThat(assessment.get("overall").decimalValue()).isEqualByComparingTo("97.73");
        assertThat(assessment.at("/level/nameTh").asText()).isEqualTo("ผ่านดี");
        assertThat(reconciliation(assessment)).containsExactly("97.73 EXACT 0.00", "99.73 MISMATCH 2.00");
    }

    private void whatHadPassedWhenItWasEnteredIsLateAndRemindsNobody() {
        assertThat(followUpsOfTheMemo("LATE_ENTRY")).containsExactly("2024-05-30");
        assertThat(followUpsOfTheMemo("SCHEDULED"))
                .containsExactly("2024-06-10", "2024-06-15", "2024-06-30", "2024-07-15");
        awaitThatNotificationKnowsEverything();
        mails.awaitUntil(LocalDate.of(2024, 6, 7), settings);
    }

    private void aMailSaysInThaiWhoHasToDoWhatByWhen() {
        moveTo("2024-06-08");
        assertThat(Mail.received(settings).get(0).text())
                .contains("เรียน กลุ่มบริหารงานบุคคล ฝ่ายเลขานุการ สำนักงานศึกษาธิการจังหวัดร้อยเอ็ด")
                .contains("อีก 7 วันจะครบกำหนดกำกับติดตาม")
                .contains("วันครบกำหนด: วันเสาร์ที่ 15 มิถุนายน 2567");
    }

    private void remindersOfADayOnWhichNotificationWasKilledAreSentWhenItIsBack() throws Exception {
        Supervised notification = system.program("notification-service");
        notification.kill();
        area.submit("2024-01-15", "การใช้งบประมาณ");
        clock.setToMorningOf(LocalDate.of(2024, 6, 9));
        notification.start();
        notification.awaitReady(SOON);
        moveTo("2024-06-09");
        await().atMost(SOON).until(() -> area.statesOf("2024-01-15").contains("DONE"));
    }

    private void whatIsDoneRemindsNobodyAnyMore() {
        moveTo("2024-06-10");
        province.record("2024-06-10");
        province.submit("2024-06-10", "");
        await().atMost(SOON).until(() -> province.statesOf("2024-06-10").equals(List.of("DONE", "DONE")));
        moveTo("2024-06-11");
    }

    private void theOthersAnswerAndRemindersGoOutWhileKafkaIsAway() throws Exception {
        Supervised kafka = system.program("kafka");
        kafka.stop();
        moveTo("2024-06-14");
        town.followUpOnceOn("2024-06-22");
        clock.setToMorningOf(LocalDate.of(2024, 6, 15));
        int sentWithoutKafka = mails.until(LocalDate.of(2024, 6, 14)) + 1;
        await().atMost(SOON).until(() -> Mail.received(settings).size() == sentWithoutKafka);
        province.record("2024-06-15");
        town.assessmentOf2566();
        town.list(Port.REPORTING, "/v1/reports");
        assertThat(province.statesOf("2024-06-15")).containsExactly("DUE_TODAY");

        kafka.start();
        kafka.awaitReady(SOON);
        await().atMost(SOON).until(() -> province.statesOf("2024-06-15").equals(List.of("DONE")));
        moveTo("2024-06-15");
        moveTo("2024-06-16");
    }

    private void aServiceThatDiesUnaskedIsStartedAgain() {
        Supervised notification = system.program("notification-service");
        ProcessHandle dead = notification.process();
        dead.destroyForcibly();
        await().atMost(SOON).until(() -> notification.process().pid() != dead.pid());
        moveTo("2024-06-21");
    }

    private void remindersGoOnUntilTheEndOfTheQuarter() {
        Stream.of("2024-06-22", "2024-06-23", "2024-06-29", "2024-06-30", "2024-07-01", "2024-07-08", "2024-07-14")
                .forEach(this::moveTo);
        area.submit("2024-07-15", "การใช้งบประมาณ");
        await().atMost(SOON).until(() -> area.statesOf("2024-07-15").contains("DONE"));
        moveTo("2024-07-15");
        moveTo("2024-07-16");
    }

    private void everyReminderMarkedAsSentIsOneMail() {
        long sent = Stream.of(area, province, town)
                .flatMap(officer -> officer.list(Port.NOTIFICATION, "/v1/due-items").stream()
                        .map(item -> officer.read(
                                Port.NOTIFICATION,
                                "/v1/due-items/" + item.get("id").asText())))
                .flatMap(item -> Officer.stream(item.get("reminders")).stream())
                .filter(reminder -> reminder.get("state").asText().equals("SENT"))
                .count();
        assertThat(Mail.received(settings)).hasSize((int) sent);
    }

    private void allProcessesTogetherTakeLessThanThreeGigabytes() {
        ProcessHandle postgres = system.program("postgres").process();
        long used = Memory.megabytesOf(Stream.of(ProcessHandle.current(), postgres));
        System.out.println("memory of all processes, with the tests' own: " + used + " MB");
        assertThat(used).isLessThan(3000);
    }

    /** Moves the clock on and waits for the mails of that day. */
    private void moveTo(String day) {
        clock.setToMorningOf(LocalDate.parse(day));
        mails.awaitUntil(LocalDate.parse(day), settings);
    }

    private List<String> followUpsOfTheMemo(String status) {
        return province.list(Port.MEASURES, "/v1/follow-ups?status=" + status).stream()
                .map(followUp -> followUp.get("dueOn").asText())
                .toList();
    }

    private void awaitThatNotificationKnowsEverything() {
        for (Officer officer : List.of(area, province, town)) {
            int entered = officer.list(Port.MEASURES, "/v1/follow-ups").size()
                    + officer.list(Port.REPORTING, "/v1/reports").size();
            await().atMost(SOON)
                    .until(() ->
                            officer.list(Port.NOTIFICATION, "/v1/due-items").size() == entered);
        }
    }

    private static List<String> reconciliation(JsonNode assessment) {
        return Officer.stream(assessment.get("reconciliation")).stream()
                .map(total -> total.get("value").decimalValue().setScale(2) + " "
                        + total.get("result").asText() + " "
                        + total.get("difference").decimalValue().setScale(2))
                .toList();
    }
}
