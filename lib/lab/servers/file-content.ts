import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import type { HttpsFile } from "#lib/engine/scenario-servers.ts";
import type { Authority } from "#lib/lab/authority.ts";
import { markEvidence } from "#lib/lab/mark-evidence.ts";

const SECOND = 1_000;

/** The octets of a file, as they are sent. */
export async function contentOf(body: NonNullable<HttpsFile["body"]>, authority: Authority): Promise<Readable> {
  if (typeof body === "string") return Readable.from([Buffer.from(body)]);
  if ("octets" in body) return Readable.from(zeros(body.octets));
  if ("trickle" in body) return Readable.from(slowly(Buffer.from(body.trickle)));
  if ("gzip" in body) return Readable.from([gzipSync(body.gzip)]);
  return Readable.from([Buffer.from(await markEvidence(body.mark, authority))]);
}

function* zeros(octets: number): Generator<Buffer> {
  const piece = Buffer.alloc(65_536);
  for (let left = octets; left > 0; left -= piece.length) yield piece.subarray(0, left);
}

async function* slowly(octets: Buffer): AsyncGenerator<Buffer> {
  for (const octet of octets) {
    yield Buffer.of(octet);
    await new Promise((resolve) => setTimeout(resolve, SECOND).unref());
  }
}
