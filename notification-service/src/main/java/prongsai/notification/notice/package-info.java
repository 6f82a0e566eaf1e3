/** Reminders as an agency's own programs and people read them here: a list, and a stream of what comes. */
package prongsai.notification.notice;
