/** What plain SQL reads past the session: counts, rows of several tables, JSON that PostgreSQL makes. */
package prongsai.kit.rows;
