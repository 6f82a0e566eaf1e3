/** Who is calling and which agencies are within reach. */
package prongsai.kit.caller;
