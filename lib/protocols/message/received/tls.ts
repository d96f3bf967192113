import type { HopTls } from "./received.ts";

const VERSION = /\b(TLS|SSL)[ _]?v?(\d)(?:[._](\d))?(?![\d.])/i;
const NAMED_CIPHER = /(?:\bcipher[=:] ?|\bwith cipher )([A-Za-z0-9_-]{4,64})/i;
// As OpenSSL, GnuTLS and the registry of TLS write them.
const CIPHER =
  /\b(?:TLS_(?:AES|CHACHA20|ECDHE|DHE|RSA|ECDH|PSK)_[A-Z0-9_]{3,60}|(?:ECDHE|DHE|EDH|RSA|ADH|AECDH)[-_][A-Za-z0-9_-]{5,60}|(?:AES|DES|RC4|CHACHA20)[A-Z0-9]*-[A-Z0-9-]{3,60})\b/;
const NONE = /\b(?:no|without) (?:tls|ssl)\b|\bversion=none\b/i;
const SOME = /\b(?:tls|ssl|encrypted)\b/i;

/** What the pieces of a Received field say of TLS. In: whether the protocol's name says that it is over TLS, and comments and words. */
export function tlsOf(byProtocol: boolean, pieces: readonly string[]): HopTls {
  // Whether a client showed a certificate says nothing of the session.
  const told = pieces.filter((piece) => !/\bcertificate\b/i.test(piece));
  const version = first(told, versionIn);
  const cipher = first(told, cipherIn);
  if (byProtocol || version !== null || cipher !== null) return { status: "yes", version, cipher };
  if (told.some((piece) => NONE.test(piece))) return { status: "no" };
  return told.some((piece) => SOME.test(piece)) ? { status: "yes", version: null, cipher: null } : { status: "unstated" };
}

function versionIn(piece: string): string | null {
  const [, protocol = "", major = "", minor] = VERSION.exec(piece) ?? [];
  if (protocol === "") return null;
  const name = protocol.toUpperCase();
  return `${name} ${major}${minor === undefined ? (name === "TLS" ? ".0" : "") : `.${minor}`}`;
}

function cipherIn(piece: string): string | null {
  return NAMED_CIPHER.exec(piece)?.[1] ?? CIPHER.exec(piece)?.[0] ?? null;
}

function first<T>(pieces: readonly string[], read: (piece: string) => T | null): T | null {
  for (const piece of pieces) {
    const found = read(piece.slice(0, 1_000));
    if (found !== null) return found;
  }
  return null;
}
