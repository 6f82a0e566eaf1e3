/** What is to be done next, and by whom: steps, verifications and follow-ups in the order of their due dates. */
package prongsai.measures.work;
