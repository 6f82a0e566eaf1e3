/** Tables on their way out, as CSV or XLSX. */
package prongsai.reporting.table;
