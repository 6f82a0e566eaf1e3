package prongsai.notification.reminder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.calendar.ThaiDate;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.mail.Letter;
import prongsai.notification.reminder.Turn.Message;

/** Words a reminder in Thai, as officers would write it. It counts the days on the day of sending, so it never says a wrong number. */
@Singleton
class ReminderText {

    private static final List<String> WEEKDAYS =
            List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

    Letter letter(Turn turn) {
        var message = turn.message().orElseThrow();
        long daysLeft = ChronoUnit.DAYS.between(Bangkok.dateOf(message.at()), message.dueOn());
        return new Letter(
                turn.reminderId(),
                message.to().mailbox(),
                subject(message, daysLeft),
                text(message, daysLeft),
                message.at());
    }

    private static String subject(Message message, long daysLeft) {
        return "แจ้งเตือน " + when(daysLeft) + ": " + message.title();
    }

    private static String when(long daysLeft) {
        if (daysLeft > 0) {
            return "อีก " + daysLeft + " วันครบกำหนด";
        }
        return daysLeft == 0 ? "ครบกำหนดวันนี้" : "เลยกำหนดมาแล้ว " + -daysLeft + " วัน";
    }

    private static String text(Message message, long daysLeft) {
        var to = message.to();
        var lines = new StringBuilder()
                .append("เรียน ")
                .append(to.unitTh() == null ? to.agencyTh() : to.unitTh() + " " + to.agencyTh())
                .append("\n\n")
                .append(opening(message.kind(), daysLeft))
                .append("\n\nเรื่อง: ")
                .append(message.title())
                .append("\nวันครบกำหนด: ")
                .append(day(message.dueOn()))
                .append("\nหน่วยงาน: ")
                .append(to.agencyTh());
        if (to.unitTh() != null) {
            lines.append("\nหน่วยที่ต้องดำเนินการ: ").append(to.unitTh());
        }
        return lines.append("\nปีงบประมาณ: พ.ศ. ")
                .append(message.fiscalYear())
                .append("\n\n")
                .append(request(message.kind(), daysLeft))
                .append("\n\nจึงเรียนมาเพื่อโปรดทราบและดำเนินการ\n\n")
                .append("ระบบโปร่งใส (Prongsai)\n")
                .append("อีเมลฉบับนี้ส่งจากระบบโดยอัตโนมัติ โปรดอย่าตอบกลับ\n")
                .toString();
    }

    private static String opening(DueKind kind, long daysLeft) {
        var duty = duty(kind);
        if (daysLeft > 0) {
            return "ขอแจ้งเตือนว่า อีก " + daysLeft + " วันจะครบกำหนด" + duty + "ตามรายละเอียดต่อไปนี้";
        }
        if (daysLeft == 0) {
            return "ขอแจ้งเตือนว่า วันนี้ครบกำหนด" + duty + "ตามรายละเอียดต่อไปนี้";
        }
        return "ขอแจ้งเตือนว่า ขณะนี้เลยกำหนด" + duty + "มาแล้ว " + -daysLeft + " วัน "
                + (kind == DueKind.REPORT ? "และยังไม่พบรายงานในระบบ" : "และยังไม่พบการบันทึกผลในระบบ")
                + " ตามรายละเอียดต่อไปนี้";
    }

    private static String duty(DueKind kind) {
        return kind == DueKind.REPORT ? "ส่งรายงาน" : "กำกับติดตาม";
    }

    private static String request(DueKind kind, long daysLeft) {
        var until = daysLeft < 0 ? "โดยเร็ว" : "ภายในวันครบกำหนด";
        return kind == DueKind.REPORT
                ? "โปรดจัดทำและส่งรายงานในระบบ" + until + " เมื่อส่งรายงานแล้ว ระบบจะไม่แจ้งเตือนรายการนี้อีก"
                : "โปรดดำเนินการและบันทึกผลการกำกับติดตามในระบบ" + until
                        + " เมื่อบันทึกผลแล้ว ระบบจะไม่แจ้งเตือนรายการนี้อีก";
    }

    private static String day(LocalDate date) {
        return "วัน" + WEEKDAYS.get(date.getDayOfWeek().ordinal()) + "ที่ "
                + ThaiDate.day(date).print(ThaiDate.Style.FULL);
    }
}
