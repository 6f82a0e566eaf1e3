/** Follow-ups of measure plans as this service knows them from events: what reports can say of them. */
package prongsai.reporting.followup;
