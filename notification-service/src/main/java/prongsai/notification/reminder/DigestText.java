package prongsai.notification.reminder;

import java.time.LocalDate;
import prongsai.notification.reminder.Turn.Matter;
import prongsai.notification.reminder.Turn.Message;

/** Words the one message of a day that lists several due items, the most urgent first. */
final class DigestText {

    private DigestText() {}

    static String subject(Message message, LocalDate today) {
        var first = message.matters().get(0);
        return "แจ้งเตือน " + message.matters().size() + " รายการ: "
                + ReminderText.when(ReminderText.daysLeft(first, today));
    }

    static String text(Message message, LocalDate today) {
        var lines = new StringBuilder(ReminderText.addressee(message.to()))
                .append("\n\nขอแจ้งเตือนรายการที่ต้องดำเนินการ ")
                .append(message.matters().size())
                .append(" รายการ เรียงจากเร่งด่วนที่สุด\n");
        int number = 1;
        for (var matter : message.matters()) {
            entry(lines, number++, matter, today);
        }
        return lines.append("\nเมื่อดำเนินการและบันทึกในระบบแล้ว ระบบจะไม่แจ้งเตือนรายการนั้นอีก\n\n")
                .toString();
    }

    private static void entry(StringBuilder lines, int number, Matter matter, LocalDate today) {
        lines.append("\n")
                .append(number)
                .append(". ")
                .append(ReminderText.when(ReminderText.daysLeft(matter, today)))
                .append(": ")
                .append(matter.title())
                .append("\n   ")
                .append(ReminderText.duty(matter.kind()))
                .append(" ครบกำหนด")
                .append(ReminderText.day(matter.dueOn()))
                .append(" ปีงบประมาณ พ.ศ. ")
                .append(matter.fiscalYear())
                .append("\n   หน่วยงาน: ")
                .append(matter.agencyTh());
        if (matter.unitTh() != null) {
            lines.append(" (").append(matter.unitTh()).append(")");
        }
        if (matter.occasion() == Occasion.ESCALATION) {
            lines.append("\n   แจ้งเพื่อโปรดกำกับให้ผู้รับผิดชอบดำเนินการโดยเร็ว");
        } else if (matter.occasion() == Occasion.START) {
            lines.append("\n   ถึงเวลาเริ่มดำเนินการแล้ว");
        }
        lines.append("\n");
    }
}
