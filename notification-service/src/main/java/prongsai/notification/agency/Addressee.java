package prongsai.notification.agency;

/**
 * Whom a mail is for.
 *
 * @param unitTh the unit's Thai name, null when the agency itself is meant or the unit is not known
 * @param mailbox the unit's address, else the agency's, null when neither has one
 */
public record Addressee(String agencyTh, String unitTh, String mailbox) {}
