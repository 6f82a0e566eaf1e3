/** What the published results of a group of agencies come to: means, spread, levels, ranks, and who is near a boundary. */
package prongsai.assessment.statistics;
