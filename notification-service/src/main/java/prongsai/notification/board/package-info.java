/** Shows what is due, to whom it concerns and to operators. */
package prongsai.notification.board;
