/** Reviews: what the recipient of a report decides about it, and the queue of what waits for that. */
package prongsai.reporting.review;
