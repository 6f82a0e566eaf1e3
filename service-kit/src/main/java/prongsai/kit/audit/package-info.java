/** The audit: a row for every change, in its transaction, and for every refused call. */
package prongsai.kit.audit;
