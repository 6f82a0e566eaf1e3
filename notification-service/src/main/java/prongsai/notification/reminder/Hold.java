package prongsai.notification.reminder;

import java.time.LocalDate;

/** A reminder that is true but must not be sent today: until when, and why. */
record Hold(LocalDate until, Reason why) {}
