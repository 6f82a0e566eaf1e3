package prongsai.notification.reminder;

import prongsai.notification.channel.Answer;

/** A turn whose mail the server has answered. */
record Answered(Turn turn, Answer answer) {}
