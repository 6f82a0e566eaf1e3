/** What every operation of the API has in common, written into the OpenAPI document once. */
package prongsai.kit.openapi;
