/** A measure with its approaches, steps, assignees, period, rounds and constraints. */
package prongsai.measures.measure;
