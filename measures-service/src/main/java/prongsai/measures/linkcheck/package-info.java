/** Whether the links of a plan's evidence still lead anywhere, asked without touching private networks. */
package prongsai.measures.linkcheck;
