import { createSecureContext, type SecureContext } from "node:tls";

/** The settings of handshakes. Made once: a context holds the whole trust store. */
export interface TlsContexts {
  /** Takes whatever a server speaks from TLS 1.0 up, so that it can be told: the finding names what is old or weak. */
  readonly probing: SecureContext;
  /** For what is to be trusted: TLS 1.2 and up. */
  readonly strict: SecureContext;
}

/** In: the authority (PEM) that counts in place of the trust store of Node; null for the trust store. */
export function createTlsContexts(authority: string | null): TlsContexts {
  const ca = authority === null ? {} : { ca: authority };
  return {
    probing: createSecureContext({ ...ca, minVersion: "TLSv1", ciphers: "DEFAULT:@SECLEVEL=0" }),
    strict: createSecureContext({ ...ca, minVersion: "TLSv1.2" }),
  };
}
