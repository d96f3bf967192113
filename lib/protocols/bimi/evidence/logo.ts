import { AsnConvert } from "@peculiar/asn1-schema";
import { LogotypeExtn } from "@peculiar/asn1-x509-logotype";
import { decompress } from "#lib/protocols/bimi/svg/decompress.ts";
import { MOST_SVG_OCTETS } from "#lib/protocols/bimi/svg/judge.ts";
import type { X509 } from "#lib/protocols/x509/certificate.ts";
import { LOGOTYPE } from "./identifiers.ts";
import { fromBase64 } from "./pem.ts";

const DATA_URI = /^data:image\/svg\+xml(?:\+gzip)?;base64,/i;

/** `octets`: the SVG in the certificate, decompressed. `unreadable`: the extension holds none that can be read. */
export type EmbeddedLogo = { status: "ok"; octets: Uint8Array } | { status: "missing" | "unreadable" };

/** The indicator that a mark certificate vouches for: a data URI in its logotype extension (RFC 6170 §5.2). Never rejects. */
export async function embeddedLogo({ extensions }: X509): Promise<EmbeddedLogo> {
  const extension = extensions.get(LOGOTYPE);
  if (!extension) return { status: "missing" };
  const uri = uriOf(extension);
  const file = uri && DATA_URI.test(uri) ? fromBase64(uri.replace(DATA_URI, "")) : null;
  const logo = file && (await decompress(file, MOST_SVG_OCTETS));
  return logo?.status === "ok" ? { status: "ok", octets: logo.octets } : { status: "unreadable" };
}

function uriOf(extension: Uint8Array): string | null {
  try {
    const { subjectLogo } = AsnConvert.parse(extension, LogotypeExtn);
    return subjectLogo?.direct?.image?.[0]?.imageDetails.logotypeURI[0] ?? null;
  } catch {
    return null;
  }
}
