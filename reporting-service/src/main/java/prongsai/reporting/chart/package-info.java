/** Numbers as pictures: the same drawing as SVG for a page and as PNG for a document. */
package prongsai.reporting.chart;
