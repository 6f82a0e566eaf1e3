package prongsai.notification.webhook;

/** Whether a webhook is told of what is due. */
public enum WebhookState {
    /** It is told, once it has a secret. */
    ENABLED,
    /** Its owner has switched it off. */
    DISABLED,
    /** It has answered 410 Gone and is told nothing until its owner enables it again. */
    GONE
}
