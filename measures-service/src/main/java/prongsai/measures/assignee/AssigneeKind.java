package prongsai.measures.assignee;

/** What an assignee is (domain, rule 3). */
public enum AssigneeKind {
    /** A unit of the agency (กอง, กลุ่มงาน), by its id, or by name where it is not registered. */
    UNIT,
    /** A position (นักทรัพยากรบุคคล). */
    POSITION,
    /** A person by name, which is personal data and stays within the agency. */
    PERSON,
    /** A group made for the purpose (คณะทำงาน). */
    GROUP,
    /** All work groups, or those related to the matter. */
    WILDCARD
}
