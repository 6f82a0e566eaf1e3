package prongsai.notification.reminder;

import java.util.UUID;
import prongsai.notification.agency.Addressee;
import prongsai.notification.reminder.Turn.Matter;

/** A reminder that is to be sent now, to whom and what it says. */
record Ready(Reminder reminder, UUID agencyId, Addressee to, Matter matter) {}
