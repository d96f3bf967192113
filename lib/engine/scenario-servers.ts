// What the servers of the demo network are told to do. Addresses are documentation addresses; the lab serves them on loopback.

/** How a certificate is made. By default it bears the server's name, is in date, and leads to the demo network's authority. */
export interface CertificateDeclaration {
  /** dNSName entries; default: the server's own name. */
  names?: readonly string[];
  /** First and last day, counted from the start of the demo network; default: [-30, 60]. */
  days?: readonly [from: number, to: number];
  /** Who signed it: the authority's intermediate (default), nobody but itself, or an authority that no trust store knows. */
  issuer?: "authority" | "self" | "stranger";
  /** True: the intermediate certificate is left out of the handshake. */
  withoutIntermediate?: boolean;
  /** Default: on P-256. */
  key?: "rsa";
}

interface ServerDeclaration {
  /** The name of the host: in its greeting and its certificate, and what HTTPS servers on one address are told apart by. */
  host: string;
  addresses: readonly string[];
  certificate?: CertificateDeclaration;
  /** The only version that is spoken; default: 1.2 and 1.3. */
  tls?: "TLSv1" | "TLSv1.1" | "TLSv1.2" | "TLSv1.3";
  /** The ciphers of TLS 1.2 and older, as OpenSSL names them. */
  ciphers?: string;
  fault?: ServerFault;
}

/**
 * How a server misbehaves. `refuses`: nothing listens. `silent`: takes the connection and says nothing. `drops`: closes at once.
 * `resets`: closes at once with a reset. `floods`: never ends its first line. `endless`: never ends its first reply, line upon line.
 * `trickles`: one octet a second. `no-handshake`: answers the TLS handshake with plain text.
 */
export type ServerFault = "refuses" | "silent" | "drops" | "resets" | "floods" | "endless" | "trickles" | "no-handshake";

/** An SMTP server. */
export interface SmtpServerDeclaration extends ServerDeclaration {
  /** Default: 25. On 465 the handshake comes first. */
  ports?: readonly (25 | 465 | 587)[];
  /** In place of its own replies, by verb; lines are parted by line feeds, the code stands on each as on the wire. */
  replies?: Partial<Record<"greeting" | "EHLO" | "HELO" | "STARTTLS" | "MAIL" | "RCPT" | "RSET" | "QUIT", string>>;
  /** Keywords of the EHLO reply before TLS; default: STARTTLS and some others. */
  extensions?: readonly string[];
  /** Keywords after the handshake; default: those before it, without STARTTLS. */
  extensionsAfterTls?: readonly string[];
  /** Before the greeting, in milliseconds. */
  greetingDelayMs?: number;
  /** Sent in the same segment behind the reply to STARTTLS. */
  injects?: string;
  /** The connection is closed in place of the reply to this command. */
  hangsUpAt?: "EHLO" | "STARTTLS" | "MAIL" | "QUIT";
}

/** A mark certificate with what leads from it to the demo network's root: the evidence document of BIMI, as PEM. */
export interface MarkDeclaration {
  /** The indicator in its logotype extension; null: it has none. */
  svg: string | null;
  /** dNSName entries. */
  names: readonly string[];
  /** Attribute of the subject; default: "Registered Mark". */
  type?: string;
  /** First and last day, counted from the start of the demo network; default: [-30, 300]. */
  days?: readonly [from: number, to: number];
  /** Who signed it: the demo network's authority (default), or one that nobody knows. */
  issuer?: "authority" | "stranger";
  /** What the file leaves out: the intermediate certificate, the purpose of brand indicators, the timestamps of a log. */
  without?: "intermediate" | "purpose" | "timestamps";
  /** True: the certificates stand in the other order behind the first, with the root between. */
  disordered?: boolean;
}

/** A file of an HTTPS server. */
export interface HttpsFile {
  /** Default: 200. */
  code?: number;
  /** Default: "content-type: text/plain". */
  headers?: Readonly<Record<string, string>>;
  /** Default: empty. `octets`: as many zeros, streamed. `gzip`: the text compressed. `trickle`: one octet a second. `mark`: an evidence document. */
  body?: string | { octets: number } | { gzip: string } | { trickle: string } | { mark: MarkDeclaration };
  /** In milliseconds, before the answer. */
  delayMs?: number;
}

/** An HTTPS server on port 443. Hosts that share an address are told apart by SNI. */
export interface HttpsServerDeclaration extends ServerDeclaration {
  /** By path: "/.well-known/mta-sts.txt". Any other path is 404. */
  files: Readonly<Record<string, HttpsFile>>;
}
