/** Follow-ups as measures-service tells of them. */
package prongsai.notification.followup;
