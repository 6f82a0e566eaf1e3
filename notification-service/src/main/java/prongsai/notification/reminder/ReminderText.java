package prongsai.notification.reminder;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.calendar.ThaiDate;
import prongsai.notification.agency.Addressee;
import prongsai.notification.channel.Channel;
import prongsai.notification.delivery.Wording;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.mail.Letter;
import prongsai.notification.reminder.Turn.Matter;
import prongsai.notification.reminder.Turn.Message;

/** Words a reminder in Thai, as officers would write it. It counts the days on the day of sending, so it never says a wrong number. */
@Singleton
class ReminderText {

    /** How every letter ends. */
    private static final String CLOSING =
            """
            จึงเรียนมาเพื่อโปรดทราบและดำเนินการ

            ระบบโปร่งใส (Prongsai)
            %s
            """;

    private static final List<String> WEEKDAYS =
            List.of("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์", "อาทิตย์");

    Letter letter(Turn turn) {
        var message = turn.message();
        var wording = wording(message, Channel.EMAIL);
        return new Letter(turn.letterId(), message.to().mailbox(), wording.subject(), wording.body(), message.at());
    }

    static Wording wording(Message message, Channel channel) {
        var today = Bangkok.dateOf(message.at());
        boolean one = message.matters().size() == 1;
        return new Wording(
                one ? subject(message.matters().get(0), today) : DigestText.subject(message, today),
                (one ? text(message, message.matters().get(0), today) : DigestText.text(message, today))
                        + closing(channel));
    }

    private static String closing(Channel channel) {
        return CLOSING.formatted(
                channel == Channel.EMAIL
                        ? "อีเมลฉบับนี้ส่งจากระบบโดยอัตโนมัติ โปรดอย่าตอบกลับ"
                        : "ข้อความนี้ส่งจากระบบโดยอัตโนมัติ");
    }

    private static String subject(Matter matter, LocalDate today) {
        return "แจ้งเตือน " + when(daysLeft(matter, today)) + ": " + matter.title();
    }

    static long daysLeft(Matter matter, LocalDate today) {
        return ChronoUnit.DAYS.between(today, matter.dueOn());
    }

    static String when(long daysLeft) {
        if (daysLeft > 0) {
            return "อีก " + daysLeft + " วันครบกำหนด";
        }
        return daysLeft == 0 ? "ครบกำหนดวันนี้" : "เลยกำหนดมาแล้ว " + -daysLeft + " วัน";
    }

    static String addressee(Addressee to) {
        return "เรียน " + (to.unitTh() == null ? to.agencyTh() : to.unitTh() + " " + to.agencyTh());
    }

    private static String text(Message message, Matter matter, LocalDate today) {
        long daysLeft = daysLeft(matter, today);
        var lines = new StringBuilder()
                .append(addressee(message.to()))
                .append("\n\n")
                .append(opening(matter, daysLeft))
                .append("\n\nเรื่อง: ")
                .append(matter.title())
                .append("\nวันครบกำหนด: ")
                .append(day(matter.dueOn()))
                .append("\nหน่วยงาน: ")
                .append(matter.agencyTh());
        if (matter.unitTh() != null) {
            lines.append("\nหน่วยที่ต้องดำเนินการ: ").append(matter.unitTh());
        }
        return lines.append("\nปีงบประมาณ: พ.ศ. ")
                .append(matter.fiscalYear())
                .append("\n\n")
                .append(request(matter, daysLeft))
                .append("\n\n")
                .toString();
    }

    private static String opening(Matter matter, long daysLeft) {
        var duty = duty(matter.kind());
        if (daysLeft > 0) {
            var start = matter.occasion() == Occasion.START ? "ถึงเวลาเริ่มดำเนินการแล้ว " : "";
            return "ขอแจ้งเตือนว่า " + start + "อีก " + daysLeft + " วันจะครบกำหนด" + duty + "ตามรายละเอียดต่อไปนี้";
        }
        if (daysLeft == 0) {
            return "ขอแจ้งเตือนว่า วันนี้ครบกำหนด" + duty + "ตามรายละเอียดต่อไปนี้";
        }
        return "ขอแจ้งเตือนว่า ขณะนี้เลยกำหนด" + duty + "มาแล้ว " + -daysLeft + " วัน "
                + (matter.kind() == DueKind.REPORT ? "และยังไม่พบรายงานในระบบ" : "และยังไม่พบการบันทึกผลในระบบ")
                + " ตามรายละเอียดต่อไปนี้";
    }

    static String duty(DueKind kind) {
        return kind == DueKind.REPORT ? "ส่งรายงาน" : "กำกับติดตาม";
    }

    /** Who does not have to act is asked to see to it, not to do it. */
    private static String request(Matter matter, long daysLeft) {
        if (matter.occasion() == Occasion.ESCALATION) {
            return "เรียนมายังท่านในฐานะ" + office(matter.audience()) + " โปรดกำกับให้ผู้รับผิดชอบดำเนินการโดยเร็ว";
        }
        var until = daysLeft < 0 ? "โดยเร็ว" : "ภายในวันครบกำหนด";
        return matter.kind() == DueKind.REPORT
                ? "โปรดจัดทำและส่งรายงานในระบบ" + until + " เมื่อส่งรายงานแล้ว ระบบจะไม่แจ้งเตือนรายการนี้อีก"
                : "โปรดดำเนินการและบันทึกผลการกำกับติดตามในระบบ" + until
                        + " เมื่อบันทึกผลแล้ว ระบบจะไม่แจ้งเตือนรายการนี้อีก";
    }

    private static String office(Audience audience) {
        return switch (audience) {
            case RESPONSIBLE -> "หัวหน้าหน่วยที่รับผิดชอบ";
            case AGENCY -> "หัวหน้าหน่วยงาน";
            case SUPERVISOR -> "ผู้กำกับดูแลหน่วยงาน";
        };
    }

    static String day(LocalDate date) {
        return "วัน" + WEEKDAYS.get(date.getDayOfWeek().ordinal()) + "ที่ "
                + ThaiDate.day(date).print(ThaiDate.Style.FULL);
    }
}
