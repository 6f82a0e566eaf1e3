package prongsai.measures.followup;

import java.util.List;

/**
 * What became of the follow-ups of a plan that has changed.
 *
 * @param reassigned have the same date, but others must act
 */
record PlanChanges(List<FollowUp> moved, List<FollowUp> reassigned, List<FollowUp> cancelled, List<FollowUp> added) {}
