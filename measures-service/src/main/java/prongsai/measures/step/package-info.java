/** The life of a step: reported by one, verified by another, reopened with a reason. */
package prongsai.measures.step;
