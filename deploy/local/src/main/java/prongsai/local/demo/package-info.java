/** Enters five agencies' real documents through the public API, so that a new user finds something to look at. */
package prongsai.local.demo;
