/** Who acts: units, positions, persons, groups and wildcards, in the order of the document. */
package prongsai.measures.assignee;
