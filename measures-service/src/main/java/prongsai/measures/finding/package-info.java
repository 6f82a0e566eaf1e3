/** The findings that measures answer, as assessment-service publishes them. */
package prongsai.measures.finding;
