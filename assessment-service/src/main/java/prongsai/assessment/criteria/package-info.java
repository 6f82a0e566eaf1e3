/** What a programme measures in a fiscal year and how it judges: instruments, indicators, levels, thresholds, as data. */
package prongsai.assessment.criteria;
