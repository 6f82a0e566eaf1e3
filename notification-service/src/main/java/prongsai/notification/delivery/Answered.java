package prongsai.notification.delivery;

import prongsai.notification.channel.Answer;

/** One that this worker has handed over, and how it was answered. */
record Answered(Claimed claimed, Answer answer) {}
