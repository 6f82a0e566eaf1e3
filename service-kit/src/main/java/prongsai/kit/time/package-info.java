/** The one clock of a service: the database's. */
package prongsai.kit.time;
