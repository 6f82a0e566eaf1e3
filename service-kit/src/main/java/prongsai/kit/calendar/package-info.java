/** The Thai government's calendar: fiscal years and their rounds, the 15th and 30th, dates as documents print them. */
package prongsai.kit.calendar;
