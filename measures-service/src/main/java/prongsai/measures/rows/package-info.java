/** Rows of several tables at once, read by plain SQL. */
package prongsai.measures.rows;
