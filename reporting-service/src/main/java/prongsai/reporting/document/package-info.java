/** The official documents: what each of them says, composed from what the services told, before it has a format. */
package prongsai.reporting.document;
