/** Evidence (หลักฐาน) as links, what it shows, and whether the links still lead anywhere. */
package prongsai.measures.evidence;
