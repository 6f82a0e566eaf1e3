/** The result of an agency in one programme and fiscal year, from draft to publication. */
package prongsai.assessment.assessment;
