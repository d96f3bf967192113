/** IANA Mail Transmission Types: RFC 3848, RFC 4954, RFC 6531. `tls`: the session ran over TLS; `auth`: the client had authenticated. */
const REGISTERED: ReadonlyMap<string, { tls: boolean; auth: boolean }> = new Map(
  ["", "UTF8"].flatMap((prefix) =>
    ["SMTP", "ESMTP", "LMTP"].flatMap((base) =>
      ["", "S", "A", "SA"].map(
        (suffix) => [`${prefix}${base}${suffix}`, { tls: suffix.includes("S"), auth: suffix.includes("A") }] as const,
      ),
    ),
  ),
);
/** Not registered, and written all the same. */
const OTHERS: ReadonlyMap<string, { tls: boolean; auth: boolean }> = new Map([
  ["HTTPS", { tls: true, auth: false }],
  ["HTTP", { tls: false, auth: false }],
]);

export interface Protocol {
  /** The words after `with`. */
  words: string;
  /** In capitals; null where none of the words is a name that is known. */
  registered: string | null;
  tls: boolean;
  auth: boolean;
}

/** Reads the words after `with`: `ESMTPS`, `esmtpsa`, `Microsoft SMTP Server`, `ESMTP/TLS/ECDHE-RSA-AES256-GCM-SHA384`. */
export function protocolOf(words: readonly string[]): Protocol | null {
  if (words.length === 0) return null;
  for (const word of words) {
    const name = (/^[^/]*/.exec(word)?.[0] ?? "").toUpperCase();
    const known = REGISTERED.get(name) ?? OTHERS.get(name);
    if (known) return { words: words.join(" "), registered: name, tls: known.tls || /\/(?:TLS|SSL)/i.test(word), auth: known.auth };
  }
  return { words: words.join(" "), registered: null, tls: false, auth: false };
}
