import { AsnConvert, OctetString } from "@peculiar/asn1-schema";
import { AlgorithmIdentifier } from "@peculiar/asn1-x509";
import { HashAlgAndValue, LogotypeData, LogotypeDetails, LogotypeExtn, LogotypeImage, LogotypeInfo } from "@peculiar/asn1-x509-logotype";

const SHA_256 = "2.16.840.1.101.3.4.2.1";

/** The value of a logotype extension (RFC 9399 §4.1) that carries an SVG, DER. In: the URI that stands in it, where it is another. */
export async function logotype(svg: Uint8Array, uri?: string): Promise<Uint8Array> {
  const hash = await crypto.subtle.digest("SHA-256", Uint8Array.from(svg));
  const imageDetails = new LogotypeDetails({
    mediaType: "image/svg+xml",
    logotypeHash: [new HashAlgAndValue({ hashAlg: new AlgorithmIdentifier({ algorithm: SHA_256 }), hashValue: new OctetString(hash) })],
    logotypeURI: [uri ?? (await compressedUri(svg))],
  });
  const direct = new LogotypeData({ image: [new LogotypeImage({ imageDetails })] });
  return new Uint8Array(AsnConvert.serialize(new LogotypeExtn({ subjectLogo: new LogotypeInfo({ direct }) })));
}

/** RFC 6170 §5.2: an SVG file in a certificate is compressed. */
async function compressedUri(svg: Uint8Array): Promise<string> {
  const stream = new Blob([Uint8Array.from(svg)]).stream().pipeThrough(new CompressionStream("gzip"));
  const octets = new Uint8Array(await new Response(stream).arrayBuffer());
  return `data:image/svg+xml;base64,${btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(""))}`;
}
