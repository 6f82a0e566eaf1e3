/** The smallest service there is: notes, on which the kit shows what it does. */
package prongsai.kit.sample;
