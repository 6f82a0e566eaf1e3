/** What is wrong with a request, collected so that the caller hears all of it at once. */
package prongsai.measures.fault;
