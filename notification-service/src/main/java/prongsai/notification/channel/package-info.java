/** The ways that messages take, behind one small interface: what is carried, to whom, and how the other side answered. */
package prongsai.notification.channel;
