package prongsai.notification.agency;

import java.util.UUID;

/** Told inside the transaction that has just taken over an agency's new state: its mailboxes may be others now. */
public record AgencyChanged(UUID agencyId) {}
