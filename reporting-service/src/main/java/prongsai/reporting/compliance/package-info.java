/** How an agency and all below it keep to their duties to report. */
package prongsai.reporting.compliance;
