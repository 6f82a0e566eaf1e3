/** Tells each of many readers once and in order what comes, while the database is asked once for all of them. */
package prongsai.notification.feed;
