package prongsai.notification.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import prongsai.notification.change.What;
import prongsai.notification.channel.Channel;
import prongsai.notification.delivery.DeliveryState;
import prongsai.notification.delivery.Purpose;
import prongsai.notification.dueitem.DueKind;
import prongsai.notification.dueitem.DueState;
import prongsai.notification.reminder.Audience;
import prongsai.notification.reminder.Occasion;
import prongsai.notification.reminder.Reason;
import prongsai.notification.reminder.ReminderState;

/** The board's words; what they are in each language stands in {@code messages/board_*.properties}. */
@MessageBundle("board")
public interface BoardText {

    @Message
    String product();

    @Message
    String title();

    @Message
    String skip();

    @Message
    String logout();

    @Message
    String otherLanguage();

    @Message
    String live();

    @Message
    String reconnecting();

    @Message
    String latest();

    @Message
    String nothingYet();

    @Message
    String figures();

    @Message
    String dueToday();

    @Message
    String overdue();

    @Message
    String upcoming();

    @Message
    String nextSevenDays(long n);

    @Message
    String failing();

    @Message
    String silences();

    @Message
    String deadLetters();

    @Message
    String behind();

    @Message
    String oldestReminder();

    @Message
    String oldestDelivery();

    @Message
    String oldestEvent();

    @Message
    String unread();

    @Message
    String filter();

    @Message
    String province();

    @Message
    String ministry();

    @Message
    String agency();

    @Message
    String agencyCode();

    @Message
    String kindOfItem();

    @Message
    String all();

    @Message
    String apply();

    @Message
    String reset();

    @Message
    String calendar();

    @Message
    String calendarHelp();

    @Message
    String isToday();

    @Message
    String dueOnDay(String day, String n);

    @Message
    String dueOn();

    @Message
    String item();

    @Message
    String attention();

    @Message
    String daysLate(long n);

    @Message
    String daysLeft(long n);

    @Message
    String acknowledged();

    @Message
    String snoozedUntil(String day);

    @Message
    String nothing();

    @Message
    String nextPage();

    @Message
    String reason();

    @Message
    String answer();

    @Message
    String tries();

    @Message
    String planned();

    @Message
    String receiver();

    @Message
    String nobody();

    @Message
    String nextTry(String time);

    @Message
    String others(long n);

    @Message
    String sendAgain();

    @Message
    String deliveries();

    @Message
    String noDeliveries();

    @Message
    String arrived();

    @Message
    String event();

    @Message
    String feedIn();

    @Message
    String feedInHelp();

    @Message
    String isBeingFedIn();

    @Message
    String fedIn(String time);

    @Message
    String notKept();

    @Message
    String everywhere();

    @Message
    String from();

    @Message
    String until();

    @Message
    String end();

    @Message
    String newSilence();

    @Message
    String newSilenceHelp();

    @Message
    String emptyMeansAll();

    @Message
    String enter();

    @Message
    String back();

    @Message
    String changedMeanwhile();

    @Message
    String loadAgain();

    @Message
    String facts();

    @Message
    String stateOfItem();

    @Message
    String units();

    @Message
    String agencyItself();

    @Message
    String fiscalYear();

    @Message
    String enteredOn();

    @Message
    String doneOn();

    @Message
    String actions();

    @Message
    String acknowledge();

    @Message
    String acknowledgeHelp();

    @Message
    String takeBack();

    @Message
    String snooze();

    @Message
    String endSnooze();

    @Message
    String note();

    @Message
    String reminders();

    @Message
    String noReminders();

    @Message
    String toWhom();

    @Message
    String why();

    @Message
    String history();

    @Message
    String when();

    @Message
    String whatHappened();

    @Message
    String who();

    @Message
    String you();

    @Message
    String details();

    @Message
    String problem();

    @Message
    String kind(DueKind kind);

    @Message
    String state(DueState state);

    @Message
    String sending(ReminderState state);

    @Message
    String delivery(DeliveryState state);

    @Message
    String channel(Channel channel);

    @Message
    String purpose(Purpose purpose);

    @Message
    String audience(Audience audience);

    @Message
    String occasion(Occasion occasion);

    @Message
    String cause(Reason reason);

    @Message
    String what(What what);
}
