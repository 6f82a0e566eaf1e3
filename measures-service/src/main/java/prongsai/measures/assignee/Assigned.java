package prongsai.measures.assignee;

/**
 * Who is assigned what, said once for all that reads it by SQL: rows with position (the first comes first), kind, role, unit_id, name
 * and wildcard.
 */
public final class Assigned {

    /** Of the step {@code s}: its own assignees or, where it has none, those of its measure. */
    public static final String TO_STEP =
            """
            select x.position, x.kind, x.role, x.unit_id, x.name, x.wildcard from step_assignee x where x.step_id = s.id
            union all
            select x.position, x.kind, x.role, x.unit_id, x.name, x.wildcard from measure_assignee x
            where x.measure_id = s.measure_id and not exists (select from step_assignee o where o.step_id = s.id)""";

    /**
     * Of the follow-up plan {@code f}, as those are found who are told of its follow-ups: the supervisor and, unless that is a
     * registered unit, the main assignees of its measures.
     */
    public static final String TO_FOLLOW_UPS =
            """
            select -1 as position, f.supervisor_kind as kind, f.supervisor_role as role, f.supervisor_unit_id as unit_id,
                   f.supervisor_name as name, f.supervisor_wildcard as wildcard
            where f.supervisor_kind is not null
            union all
            select 1000 * o.position + x.position, x.kind, x.role, x.unit_id, x.name, x.wildcard
            from follow_up_plan_measure o join measure_assignee x on x.measure_id = o.measure_id and x.role = 'MAIN'
            where o.follow_up_plan_id = f.id and (f.supervisor_unit_id is null or f.supervisor_role <> 'SUPERVISOR')""";

    private Assigned() {}
}
