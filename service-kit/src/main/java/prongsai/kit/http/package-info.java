/** Conditional requests, repeated requests and the strictness of the API. */
package prongsai.kit.http;
