/** LibreOffice, which lays documents out: a DOCX in, a PDF or the pages of its headings out. */
package prongsai.reporting.office;
