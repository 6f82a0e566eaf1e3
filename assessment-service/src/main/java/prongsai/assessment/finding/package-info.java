/** What an agency should mend, improve or keep up, and what that was concluded from. */
package prongsai.assessment.finding;
