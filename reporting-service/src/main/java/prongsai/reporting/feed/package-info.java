/** Calendars of an agency's due dates, to which a phone subscribes by a secret address. */
package prongsai.reporting.feed;
