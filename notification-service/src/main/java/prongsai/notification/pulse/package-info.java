/** How far the service is behind: reminders not sent yet, events not told yet, messages not read yet. */
package prongsai.notification.pulse;
