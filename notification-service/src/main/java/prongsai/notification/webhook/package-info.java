/** Tells other systems of what is due, as the Standard Webhooks specification says. */
package prongsai.notification.webhook;
