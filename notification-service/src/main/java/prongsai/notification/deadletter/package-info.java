/** Events that could not be applied: listed with the reason, and fed in again once that is mended. */
package prongsai.notification.deadletter;
