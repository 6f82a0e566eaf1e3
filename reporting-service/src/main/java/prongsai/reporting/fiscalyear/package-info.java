/** The fiscal year as a calendar: quarters, rounds, months, the 15th and 30th, working days and holidays, in both eras. */
package prongsai.reporting.fiscalyear;
