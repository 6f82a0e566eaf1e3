/** Reporting schedules: how often a plan or measure is reported on, by whom, to whom; each makes the reports of a fiscal year. */
package prongsai.reporting.schedule;
