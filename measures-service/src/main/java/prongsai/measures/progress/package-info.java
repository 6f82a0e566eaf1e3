/** How far plans, measures and units have come: computed from what was reported, verified and recorded, never typed in. */
package prongsai.measures.progress;
