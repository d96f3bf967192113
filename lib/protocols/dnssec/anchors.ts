import data from "#lib/data/root-anchors.json" with { type: "json" };
import type { TrustAnchor } from "#lib/transport/dnssec-types.ts";

/** The keys of the root that every chain begins with: lib/data/root-anchors.json. Throws at module load when an entry is none. */
export const rootAnchors: readonly TrustAnchor[] = data.anchors.map((text) => {
  const anchor = parseAnchor(text);
  if (!anchor) throw new Error(`lib/data/root-anchors.json: ${JSON.stringify(text)} is not a DS record`);
  return anchor;
});

/** An anchor as a zone file has the data of a DS record: `20326 8 2 E06D…`. Null when the text is none. */
export function parseAnchor(text: string): TrustAnchor | null {
  const [, keyTag, algorithm, digestType, digest] = /^(\d{1,5}) (\d{1,3}) (\d{1,3}) ((?:[0-9a-fA-F]{2})+)$/.exec(text.trim()) ?? [];
  if (digest === undefined) return null;
  const octets = Uint8Array.from(digest.match(/../g) ?? [], (digits) => Number.parseInt(digits, 16));
  return { keyTag: Number(keyTag), algorithm: Number(algorithm), digestType: Number(digestType), digest: octets };
}
