/** How fast the services are, each time beside the same work in plain SQL, on the same machine, in the same run. */
package prongsai.benchmark;
