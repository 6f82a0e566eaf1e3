/** What measures-service tells of a plan's progress, in the shape in which reports state it. */
package prongsai.reporting.fact;
