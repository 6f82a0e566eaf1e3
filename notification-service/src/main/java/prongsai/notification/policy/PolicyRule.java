package prongsai.notification.policy;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import prongsai.kit.problem.Fault;

/** What must hold of a policy's terms. Another rule is a line here and its test. */
enum PolicyRule {
    A_POLICY_REMINDS_OF_SOMETHING(
            "/terms",
            "A policy needs a lead time, a start, repeats or an escalation; who wants no reminders enters a silence.",
            "นโยบายต้องกำหนดการแจ้งเตือนอย่างน้อยหนึ่งอย่าง หากไม่ต้องการให้แจ้งเตือนให้ใช้การระงับการแจ้งเตือน") {
        @Override
        boolean held(ReminderTerms terms) {
            return !terms.leadTimes().isEmpty()
                    || terms.start() != null
                    || terms.overdue() != null
                    || !escalations(terms).isEmpty();
        }
    },
    A_LEAD_TIME_STANDS_ONCE(
            "/terms/leadTimes", "A lead time stands only once.", "ระยะเวลาแจ้งเตือนล่วงหน้าต้องไม่ซ้ำกัน") {
        @Override
        boolean held(ReminderTerms terms) {
            return new HashSet<>(terms.leadTimes()).size() == terms.leadTimes().size();
        }
    },
    THE_START_LIES_AHEAD(
            "/terms/start/days",
            "The start lies at least a day before the due date.",
            "วันเริ่มต้องอยู่ก่อนวันครบกำหนดอย่างน้อย 1 วัน") {
        @Override
        boolean held(ReminderTerms terms) {
            return terms.start() == null || terms.start().days() > 0;
        }
    },
    REPEATS_END_WITHIN_A_YEAR(
            "/terms/overdue/atMost",
            "The last repeat comes within 366 days after the due date.",
            "การแจ้งเตือนซ้ำครั้งสุดท้ายต้องไม่เกิน 366 วันหลังวันครบกำหนด") {
        @Override
        boolean held(ReminderTerms terms) {
            var overdue = terms.overdue();
            return overdue == null || overdue.everyDays() * overdue.atMost() <= 366;
        }
    },
    AN_ESCALATION_RISES(
            "/terms/escalation",
            "Each level hears of it later than the one below: unit, agency, supervisor.",
            "แต่ละระดับต้องรับทราบช้ากว่าระดับที่ต่ำกว่า: หน่วย หน่วยงาน ผู้กำกับ") {
        @Override
        boolean held(ReminderTerms terms) {
            var days = escalations(terms);
            return days.equals(days.stream().distinct().sorted().toList());
        }
    },
    THE_SENDING_HOUR_LIES_IN_THE_DAY(
            "/terms/sendingHour",
            "Reminders are sent at a whole minute from 06:00 to 20:00.",
            "เวลาส่งต้องเป็นนาทีเต็มระหว่าง 06:00 ถึง 20:00 น.") {
        @Override
        boolean held(ReminderTerms terms) {
            var hour = terms.sendingHour();
            return !hour.isBefore(LocalTime.of(6, 0))
                    && !hour.isAfter(LocalTime.of(20, 0))
                    && hour.getSecond() == 0
                    && hour.getNano() == 0;
        }
    };

    private final Fault fault;

    PolicyRule(String pointer, String en, String th) {
        this.fault = new Fault(pointer, en, th);
    }

    abstract boolean held(ReminderTerms terms);

    /** What is wrong with the terms, rule by rule. */
    static List<Fault> faultsOf(ReminderTerms terms) {
        return Arrays.stream(values())
                .filter(rule -> !rule.held(terms))
                .map(rule -> rule.fault)
                .toList();
    }

    private static List<Integer> escalations(ReminderTerms terms) {
        var to = terms.escalation();
        return to == null
                ? List.of()
                : Stream.of(to.unitAfterDays(), to.agencyAfterDays(), to.supervisorAfterDays())
                        .filter(Objects::nonNull)
                        .toList();
    }
}
