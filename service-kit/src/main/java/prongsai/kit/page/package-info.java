/** Lists by keyset: a limit, an opaque cursor, the next page. */
package prongsai.kit.page;
