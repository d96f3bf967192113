/**
 * How long a session waits, in milliseconds. RFC 5321 §4.5.3.2 has a client wait five minutes for a greeting; a person waits less, but a
 * greeting that is held back for a minute is still seen, and called slow, not missing.
 */
export const PATIENCE = { connect: 10_000, greeting: 60_000, reply: 30_000, handshake: 15_000, total: 120_000 } as const;

/** Octets that a whole session may bring. */
export const MOST_OCTETS = 262_144;
