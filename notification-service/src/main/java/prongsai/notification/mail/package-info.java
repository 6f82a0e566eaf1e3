/** Hands letters to the mail server and says what it answered. */
package prongsai.notification.mail;
