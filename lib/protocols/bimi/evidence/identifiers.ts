// Object identifiers of mark certificates (Minimum Security Requirements for Issuance of Mark Certificates).

/** Extended key usage: brand indicator for message identification. */
export const BRAND_INDICATOR = "1.3.6.1.5.5.7.3.31";
/** The extension that holds the indicator (RFC 9399 §4.1). */
export const LOGOTYPE = "1.3.6.1.5.5.7.1.12";
/** The extension with the timestamps of certificate logs (RFC 6962 §3.3). */
export const TIMESTAMPS = "1.3.6.1.4.1.11129.2.4.2";

// Attributes of the subject.
export const ORGANIZATION = "2.5.4.10";
export const MARK_TYPE = "1.3.6.1.4.1.53087.1.13";
export const TRADEMARK_COUNTRY = "1.3.6.1.4.1.53087.1.3";
export const TRADEMARK_NUMBER = "1.3.6.1.4.1.53087.1.4";
