/** Documents that an agency has made public: stable addresses that anybody reads without login, every version kept. */
package prongsai.reporting.publication;
