package prongsai.notification.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** New terms of a policy; what it is for stays. */
record ChangeReminderPolicy(@NotNull @Valid ReminderTerms terms) {}
