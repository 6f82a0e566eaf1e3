/** An agency's own stationery: a DOCX with fields, into which its documents are filled. */
package prongsai.reporting.template;
