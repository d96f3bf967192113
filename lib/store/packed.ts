import { promisify } from "node:util";
import { gunzip, gzip } from "node:zlib";

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** A text as the store keeps it. */
export function packed(text: string): Promise<Uint8Array> {
  return compress(text);
}

export async function unpacked(octets: Uint8Array): Promise<string> {
  return (await expand(octets)).toString("utf8");
}
