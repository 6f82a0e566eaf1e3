/** Problems, obstacles and constraints, collected from what was handed in. */
package prongsai.reporting.obstruction;
