/** How facts leave a service (outbox, relay) and arrive in another (inbox, dead letters). */
package prongsai.kit.event;
