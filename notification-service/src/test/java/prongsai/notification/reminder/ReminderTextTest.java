package prongsai.notification.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import prongsai.kit.calendar.Bangkok;
import prongsai.notification.agency.Addressee;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.mail.Letter;
import prongsai.notification.reminder.Turn.Matter;

class ReminderTextTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 15);

    @Test
    void aFollowUpAWeekAheadReadsSo() {
        assertThat(letter(DueKind.FOLLOW_UP, -7, "สำนักปลัด").text())
                .isEqualTo(
                        """
                        เรียน สำนักปลัด เทศบาลเมืองร้อยเอ็ด

                        ขอแจ้งเตือนว่า อีก 7 วันจะครบกำหนดกำกับติดตามตามรายละเอียดต่อไปนี้

                        เรื่อง: กำกับติดตามครั้งที่ 2
                        วันครบกำหนด: วันเสาร์ที่ 15 มิถุนายน 2567
                        หน่วยงาน: เทศบาลเมืองร้อยเอ็ด
                        หน่วยที่ต้องดำเนินการ: สำนักปลัด
                        ปีงบประมาณ: พ.ศ. 2567

                        โปรดดำเนินการและบันทึกผลการกำกับติดตามในระบบภายในวันครบกำหนด เมื่อบันทึกผลแล้ว ระบบจะไม่แจ้งเตือนรายการนี้อีก

                        จึงเรียนมาเพื่อโปรดทราบและดำเนินการ

                        ระบบโปร่งใส (Prongsai)
                        อีเมลฉบับนี้ส่งจากระบบโดยอัตโนมัติ โปรดอย่าตอบกลับ
                        """);
    }

    @Test
    void anOverdueReportReadsSo() {
        assertThat(letter(DueKind.REPORT, 3, null).text())
                .isEqualTo(
                        """
                        เรียน เทศบาลเมืองร้อยเอ็ด

                        ขอแจ้งเตือนว่า ขณะนี้เลยกำหนดส่งรายงานมาแล้ว 3 วัน และยังไม่พบรายงานในระบบ ตามรายละเอียดต่อไปนี้

                        เรื่อง: กำกับติดตามครั้งที่ 2
                        วันครบกำหนด: วันเสาร์ที่ 15 มิถุนายน 2567
                        หน่วยงาน: เทศบาลเมืองร้อยเอ็ด
                        ปีงบประมาณ: พ.ศ. 2567

                        โปรดจัดทำและส่งรายงานในระบบโดยเร็ว เมื่อส่งรายงานแล้ว ระบบจะไม่แจ้งเตือนรายการนี้อีก

                        จึงเรียนมาเพื่อโปรดทราบและดำเนินการ

                        ระบบโปร่งใส (Prongsai)
                        อีเมลฉบับนี้ส่งจากระบบโดยอัตโนมัติ โปรดอย่าตอบกลับ
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "-8, อีก 8 วันครบกำหนด",
        "-7, อีก 7 วันครบกำหนด",
        "-2, อีก 2 วันครบกำหนด",
        "-1, อีก 1 วันครบกำหนด",
        "0, ครบกำหนดวันนี้",
        "1, เลยกำหนดมาแล้ว 1 วัน",
        "2, เลยกำหนดมาแล้ว 2 วัน"
    })
    void theDaysAreThoseOfTheDayOfSending(int day, String said) {
        assertThat(letter(DueKind.FOLLOW_UP, day, null).subject())
                .isEqualTo("แจ้งเตือน " + said + ": กำกับติดตามครั้งที่ 2");
    }

    private static Letter letter(DueKind kind, int day, String unit) {
        return letter(
                day,
                unit,
                new Matter(
                        kind,
                        "กำกับติดตามครั้งที่ 2",
                        2567,
                        DUE,
                        "เทศบาลเมืองร้อยเอ็ด",
                        unit,
                        Occasion.DUE,
                        Audience.RESPONSIBLE));
    }

    private static Letter letter(int day, String unit, Matter... matters) {
        var message = new Turn.Message(
                new Addressee("เทศบาลเมืองร้อยเอ็ด", unit, "palad@roiet-tm.example"),
                Bangkok.at(DUE.plusDays(day), LocalTime.of(0, 1)),
                List.of(matters));
        return new ReminderText().letter(new Turn(UUID.randomUUID(), List.of(), message));
    }
}
