/** What an agency's results say over the years, among each other and about the next level: trend, ranking, gap, projections. */
package prongsai.assessment.trend;
