package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.agency.Addressee;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.mail.Letter;
import prongsai.notification.reminder.Turn.Claim;
import prongsai.notification.reminder.Turn.Matter;

class DigestTextTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);
    private static final Matter OVERDUE =
            matter(DueKind.REPORT, "รายงานรอบ 6 เดือน", -2, "กองคลัง", Occasion.ESCALATION);
    private static final Matter AHEAD = matter(DueKind.FOLLOW_UP, "กำกับติดตามครั้งที่ 2", 3, null, Occasion.START);

    @Test
    void twoItemsReadSo() {
        var letter = letter(OVERDUE, AHEAD);
        assertThat(letter.subject()).isEqualTo("แจ้งเตือน 2 รายการ: เลยกำหนดมาแล้ว 2 วัน");
        assertThat(letter.text())
                .isEqualTo(
                        """
                        เรียน กองคลัง เทศบาลเมืองร้อยเอ็ด

                        ขอแจ้งเตือนรายการที่ต้องดำเนินการ 2 รายการ เรียงจากเร่งด่วนที่สุด

                        1. เลยกำหนดมาแล้ว 2 วัน: รายงานรอบ 6 เดือน
                           ส่งรายงาน ครบกำหนดวันจันทร์ที่ 10 มิถุนายน 2567 ปีงบประมาณ พ.ศ. 2567
                           หน่วยงาน: เทศบาลเมืองร้อยเอ็ด (กองคลัง)
                           แจ้งเพื่อโปรดกำกับให้ผู้รับผิดชอบดำเนินการโดยเร็ว

                        2. อีก 3 วันครบกำหนด: กำกับติดตามครั้งที่ 2
                           กำกับติดตาม ครบกำหนดวันเสาร์ที่ 15 มิถุนายน 2567 ปีงบประมาณ พ.ศ. 2567
                           หน่วยงาน: เทศบาลเมืองร้อยเอ็ด
                           ถึงเวลาเริ่มดำเนินการแล้ว

                        เมื่อดำเนินการและบันทึกในระบบแล้ว ระบบจะไม่แจ้งเตือนรายการนั้นอีก

                        จึงเรียนมาเพื่อโปรดทราบและดำเนินการ

                        ระบบโปร่งใส (Prongsai)
                        อีเมลฉบับนี้ส่งจากระบบโดยอัตโนมัติ โปรดอย่าตอบกลับ
                        """);
    }

    @Test
    void aSingleItemKeepsTheLetter() {
        assertThat(letter(AHEAD).subject()).isEqualTo("แจ้งเตือน อีก 3 วันครบกำหนด: กำกับติดตามครั้งที่ 2");
        assertThat(letter(AHEAD).text()).contains("ถึงเวลาเริ่มดำเนินการแล้ว อีก 3 วันจะครบกำหนด");
    }

    @Test
    void aSuperiorIsAskedToSeeToIt() {
        assertThat(letter(OVERDUE).text())
                .contains("เรียนมายังท่านในฐานะหัวหน้าหน่วยงาน โปรดกำกับให้ผู้รับผิดชอบดำเนินการโดยเร็ว")
                .doesNotContain("โปรดจัดทำและส่งรายงาน");
    }

    @Test
    void theSameRemindersMakeTheSameLetterInAnyOrder() {
        var one = new Claim(UUID.randomUUID(), 1);
        var other = new Claim(UUID.randomUUID(), 1);
        var id = new Turn(one.reminderId(), List.of(one, other), null).letterId();
        assertThat(new Turn(other.reminderId(), List.of(other, one), null).letterId())
                .isEqualTo(id);
        assertThat(new Turn(one.reminderId(), List.of(one), null).letterId()).isEqualTo(one.reminderId());
    }

    private static Matter matter(DueKind kind, String title, int ahead, String unit, Occasion occasion) {
        return new Matter(
                kind,
                title,
                2567,
                TODAY.plusDays(ahead),
                "เทศบาลเมืองร้อยเอ็ด",
                unit,
                occasion,
                occasion == Occasion.ESCALATION ? Audience.AGENCY : Audience.RESPONSIBLE);
    }

    private static Letter letter(Matter... matters) {
        var to = new Addressee("เทศบาลเมืองร้อยเอ็ด", "กองคลัง", "klang@roiet-tm.example");
        var message = new Turn.Message(to, Bangkok.at(TODAY, LocalTime.of(8, 30)), List.of(matters));
        return new ReminderText().letter(new Turn(UUID.randomUUID(), List.of(), message));
    }
}
