/** What the five published documents say, and how to find it in a file; shared with the test of the whole system. */
package prongsai.reporting.facts;
