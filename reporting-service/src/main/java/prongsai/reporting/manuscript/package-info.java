/** A document before it has a format: what is to be read, in order, with every text as it is to be printed. */
package prongsai.reporting.manuscript;
