/** Hands messages to LINE and says what it answered. */
package prongsai.notification.line;
