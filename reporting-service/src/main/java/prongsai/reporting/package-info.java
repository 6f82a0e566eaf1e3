/** Who reports what to whom by when: reporting schedules and the reports that they make. */
package prongsai.reporting;
