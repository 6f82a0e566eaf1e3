/** Starts the whole system on one machine as real processes, watches them and stops them in order. */
package prongsai.local;
