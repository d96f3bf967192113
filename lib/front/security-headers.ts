export interface SecurityOptions {
  nonce: string;
  secure: boolean;
  dev: boolean;
  /** As it stands in the request line. */
  path: string;
}

/** Headers that every answer carries. Next leaves out those of a route that stand here already, so that what differs by route differs here. */
export function securityHeaders({ nonce, secure, dev, path }: SecurityOptions): Record<string, string> {
  // A picture that may stand in pages of others.
  const badge = path.startsWith("/badge/");
  return {
    "content-security-policy": badge ? PICTURE : contentSecurityPolicy(nonce, dev),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    // The address of a frozen report is all that it takes to read it: no link out of it tells it to anybody.
    "referrer-policy": FROZEN.test(path) ? "no-referrer" : "same-origin",
    "permissions-policy": NOTHING,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": badge ? "cross-origin" : "same-origin",
    "origin-agent-cluster": "?1",
    "x-robots-tag": "noindex, nofollow",
    ...(secure && { "strict-transport-security": "max-age=31536000" }),
  };
}

/**
 * The policy of a page (CSP Level 3). Scripts run by the nonce alone, which differs for every request. Style attributes are allowed, since React writes
 * them for widths; they run nothing. In development Next evaluates code and keeps a socket open.
 */
export function contentSecurityPolicy(nonce: string, dev = false): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

const FROZEN = /^\/(?:r|api\/v1\/frozen)(?:[/?]|$)/;

/** A badge that is opened by itself loads nothing, runs nothing and stands in no frame. */
const PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

const NOTHING = [
  "accelerometer",
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "hid",
  "microphone",
  "midi",
  "payment",
  "serial",
  "usb",
]
  .map((feature) => `${feature}=()`)
  .join(", ");
