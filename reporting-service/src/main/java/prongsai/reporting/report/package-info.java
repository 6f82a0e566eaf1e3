/** Reports that are expected for a period until a date, and what was handed in for them. */
package prongsai.reporting.report;
