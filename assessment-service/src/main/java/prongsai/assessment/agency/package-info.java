/** Agencies with their units, their other names and their place in the hierarchy. */
package prongsai.assessment.agency;
