/** Public holidays as reporting-service announces them, and the working days between them. */
package prongsai.notification.holiday;
