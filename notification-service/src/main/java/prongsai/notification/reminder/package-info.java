/** Plans the reminders of due items, sends each once and keeps what became of it. */
package prongsai.notification.reminder;
