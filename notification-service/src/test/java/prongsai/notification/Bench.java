package prongsai.notification;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import prongsai.kit.calendar.Bangkok;
import prongsai.kit.test.Database;
import prongsai.kit.test.TestClock;
import prongsai.notification.line.LineStandIn;
import prongsai.notification.mail.MailServer;

/** Clears up between tests, because the queue of reminders and the mail server are everybody's. */
public final class Bench {

    private Bench() {}

    public static void clear() {
        for (var table : List.of(
                "reminder_policy",
                "silence",
                "replanning",
                "holiday",
                "delivery",
                "webhook",
                "contact",
                "dead_letter")) {
            Database.execute("delete from " + table);
        }
        Database.execute("delete from reminder");
        Database.execute("delete from due_item");
        MailServer.reset();
        LineStandIn.reset();
        TestClock.reset();
    }

    /** Stops the service's clock at that day and time in Bangkok. */
    public static void itIs(String date, String time) {
        TestClock.set(Bangkok.at(LocalDate.parse(date), LocalTime.parse(time)));
    }
}
