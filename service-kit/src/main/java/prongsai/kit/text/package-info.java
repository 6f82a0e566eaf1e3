/** Reading Thai as it is printed: keys to search by, and item codes as they come out of documents. */
package prongsai.kit.text;
