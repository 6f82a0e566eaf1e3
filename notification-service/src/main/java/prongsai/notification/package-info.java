/** Reminds agencies and their units before and after something is due, and lists what is due. */
package prongsai.notification;
