/** Public holidays, as reporting-service announces them year by year. */
package prongsai.measures.holiday;
