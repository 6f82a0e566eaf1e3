/** Measure plans and their measures as this service knows them from events: what is reported on. */
package prongsai.reporting.plan;
