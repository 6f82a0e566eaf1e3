package prongsai.notification.agency;

import java.util.UUID;

/**
 * Told inside the transaction that has just taken over an agency's new state: its mailboxes may be others now.
 *
 * @param replaced whether it was not known before, or stood elsewhere or was of another type
 */
public record AgencyChanged(UUID agencyId, boolean replaced) {}
