/** What happened, in an order that every replica and every reader sees alike, for those who watch as it happens. */
package prongsai.notification.change;
