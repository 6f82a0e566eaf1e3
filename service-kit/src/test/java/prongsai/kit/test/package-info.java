/** What the tests of all services share: the real PostgreSQL and Kafka, tokens, the moved clock, the architecture's rules. */
package prongsai.kit.test;
