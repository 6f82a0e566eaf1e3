/** Which rows a list shows. */
package prongsai.assessment.selection;
