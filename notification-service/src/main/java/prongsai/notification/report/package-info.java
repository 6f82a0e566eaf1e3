/** Reports as reporting-service tells of them. */
package prongsai.notification.report;
