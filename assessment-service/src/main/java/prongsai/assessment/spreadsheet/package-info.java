/** Tables in files as people keep them, CSV and XLSX: read with suspicion, written without formulas. */
package prongsai.assessment.spreadsheet;
