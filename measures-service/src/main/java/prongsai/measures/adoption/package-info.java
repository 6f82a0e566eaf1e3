/** A plan that a province or ministry issues, and what those below it make of it in plans of their own. */
package prongsai.measures.adoption;
