/** Agencies and their units as this service knows them from events: who may see what. */
package prongsai.reporting.agency;
