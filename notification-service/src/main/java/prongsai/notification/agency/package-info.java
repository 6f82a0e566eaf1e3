/** What this service knows of agencies from their events: names, place in the hierarchy, units and mailboxes. */
package prongsai.notification.agency;
