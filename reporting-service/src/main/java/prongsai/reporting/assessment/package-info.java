/** Published assessments as this service knows them from events: what the analysis of a result quotes. */
package prongsai.reporting.assessment;
