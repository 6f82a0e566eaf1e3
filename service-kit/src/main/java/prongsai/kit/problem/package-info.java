/** The one place where failures become problem details (RFC 9457). */
package prongsai.kit.problem;
