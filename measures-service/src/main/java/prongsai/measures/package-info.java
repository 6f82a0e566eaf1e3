/** What an agency does about its assessment: plans of measures, and the follow-ups that keep them going. */
package prongsai.measures;
