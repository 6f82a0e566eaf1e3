/** Contacts: who else wants to hear of what is due at an agency or unit, and where; told nothing before the address is confirmed. */
package prongsai.notification.contact;
