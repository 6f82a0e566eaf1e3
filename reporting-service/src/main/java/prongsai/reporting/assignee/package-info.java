/** Who has a part in a duty: a unit, position, person, group, or everyone concerned. */
package prongsai.reporting.assignee;
