/** Messages on their way: each a row with its tries, answers and end; receivers that hang or fail hold up only themselves. */
package prongsai.notification.delivery;
