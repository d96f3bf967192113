import type { ConnectionFailure } from "./dialer-types.ts";
import type { TlsFacts } from "./tls-types.ts";
import type { Answer } from "./types.ts";

export interface HttpsOptions {
  /** Octets of the body that may come. */
  maxOctets: number;
  /** For everything: resolution, connection, handshake, every redirect, the whole body. */
  timeoutMs: number;
  /** Redirects that may be followed; each target is resolved and vetted again, and must be https on port 443. Default 0. */
  redirects?: number;
}

interface Fetched {
  /** The URL asked last: the one given, or the end of the redirects. */
  url: string;
  /** The answers for the addresses of its host; null where it was not asked for them. */
  addresses: { a: Answer; aaaa: Answer } | null;
  /** Facts of the handshake, where there was one; with a failure `tls` too, where the certificate is the cause. */
  tls: TlsFacts | null;
}

/** Any answer but a redirect, whatever its code. The certificate is trusted and bears the name. */
export interface HttpsResponse extends Fetched {
  status: "ok";
  code: number;
  /** By lower-case name; several of one name are joined with ", ". */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
  /** The address dialled. */
  address: string;
  tls: TlsFacts;
  exchange: number;
}

/** A redirect past those that may be followed, or to a place that is not allowed. */
export interface HttpsRedirect extends Fetched {
  status: "redirect";
  code: number;
  /** As it stands in the answer, visible; empty where there is none. */
  location: string;
  cause: string;
  exchange: number;
}

/**
 * `no-address`: proven, the host has none. `unresolved`: a question for its addresses has no answer, and none was found.
 * `malformed`: the URL, or the answer, breaks the rules.
 */
export interface HttpsFailure extends Fetched {
  status: ConnectionFailure["status"] | "no-address" | "unresolved" | "malformed";
  cause: string;
  exchange?: number;
}

export interface Https {
  /** Never throws and never rejects. No cookies, no compression, no cache, no connection kept. */
  get(url: string, options: HttpsOptions): Promise<HttpsResponse | HttpsRedirect | HttpsFailure>;
}
