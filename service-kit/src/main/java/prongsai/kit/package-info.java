/** What at least three services need and none of them owns. */
package prongsai.kit;
