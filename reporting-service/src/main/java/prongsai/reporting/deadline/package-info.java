/** Deadlines that move: one announcement for the reports of many agencies, or an extension for one report. */
package prongsai.reporting.deadline;
