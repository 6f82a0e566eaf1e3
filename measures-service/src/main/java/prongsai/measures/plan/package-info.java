/** An agency's plan of measures for one fiscal year, from draft to approval. */
package prongsai.measures.plan;
