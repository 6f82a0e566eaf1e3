/** Scores of many agencies at once, from and to the tables that people keep: import, template, export. */
package prongsai.assessment.scoreimport;
