/** Follow-ups and reports as things with a date: upcoming, due today, overdue or done. */
package prongsai.notification.dueitem;
