/** Documents as files: a manuscript in, the bytes of a DOCX, HTML or PDF out. */
package prongsai.reporting.format;
