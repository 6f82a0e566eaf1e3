/** Silences: no reminders for a while, with a reason and an end. */
package prongsai.notification.silence;
