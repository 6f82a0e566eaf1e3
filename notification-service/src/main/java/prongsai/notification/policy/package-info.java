/** Policies: when and how people are reminded, for which agencies and which kind of due item. */
package prongsai.notification.policy;
