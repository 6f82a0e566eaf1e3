package prongsai.notification.board;

import java.time.LocalDate;
import prongsai.notification.dueitem.DueKind;

/** How many open items of a kind are due on a day. */
record DayCount(LocalDate dueOn, DueKind kind, long items) {}
