/** Plans of numbered follow-ups (ครั้งที่ n), when they are due, and what was found when they were held. */
package prongsai.measures.followup;
