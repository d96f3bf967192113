const MOST_CERTIFICATES = 10;
const BLOCK = /-----BEGIN ([A-Z0-9 ]{1,40})-----([^-]*)-----END ([A-Z0-9 ]{1,40})-----/g;

/** What a PEM file holds (RFC 7468). */
export interface PemFile {
  /** DER, in the order of the file. */
  certificates: Uint8Array[];
  /** Labels of what is no certificate: "PRIVATE KEY". */
  others: string[];
  /** Blocks whose content is no base64, or whose ends do not fit. */
  broken: number;
  /** Certificates past the most that are read. */
  beyond: number;
}

/** Reads the blocks of a PEM file; text between them is passed over. Never throws. */
export function readPem(text: string): PemFile {
  const file: PemFile = { certificates: [], others: [], broken: 0, beyond: 0 };
  for (const [, label = "", content = "", end] of text.matchAll(BLOCK)) {
    const der = label === end ? fromBase64(content) : null;
    if (!der) file.broken += 1;
    else if (label !== "CERTIFICATE") file.others.push(label);
    else if (file.certificates.length === MOST_CERTIFICATES) file.beyond += 1;
    else file.certificates.push(der);
  }
  return file;
}

/** The octets of base64, blanks and line ends passed over; null where it is none. */
export function fromBase64(text: string): Uint8Array | null {
  const plain = text.replace(/[\s]+/g, "");
  if (plain === "" || !/^[A-Za-z0-9+/]+={0,2}$/.test(plain)) return null;
  try {
    return Uint8Array.from(atob(plain), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
