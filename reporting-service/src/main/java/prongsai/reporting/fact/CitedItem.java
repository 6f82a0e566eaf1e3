package prongsai.reporting.fact;

/**
 * An item that an issue of the plan cites.
 *
 * @param code normalised, such as {@code o34}
 * @param title null where the plan names none
 */
public record CitedItem(String code, String title) {}
