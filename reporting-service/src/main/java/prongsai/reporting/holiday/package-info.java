/** Public holidays of each calendar year: shipped with the service, replaced by imports, told to the other services. */
package prongsai.reporting.holiday;
