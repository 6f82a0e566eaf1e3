/** Agencies and their units, as assessment-service announces them. */
package prongsai.measures.agency;
