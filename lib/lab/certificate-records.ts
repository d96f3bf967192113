import { createHash } from "node:crypto";
import type { Issued } from "#lib/protocols/x509/testing/issue.ts";
import type { Wallet } from "./wallet.ts";

const CITATION = /\{(intermediate )?(certificate|key) (full|sha256|sha512) ([^\s{}]+)\}/g;

/** Puts certificate association data (RFC 6698 §2.1.4), in hex, in the place of citations: `{key sha256 mx.example.test}`. */
export async function citeCertificates(records: string, wallet: Wallet): Promise<string> {
  const texts = await Promise.all(
    [...records.matchAll(CITATION)].map(async ([, intermediate, part = "", how = "", host = ""]) => {
      const { own } = await wallet.credentials(host);
      return association(intermediate === undefined ? own : wallet.authority.intermediate, part, how);
    }),
  );
  let next = 0;
  return records.replace(CITATION, () => texts[next++] ?? "");
}

function association({ der, publicKey }: Issued, part: string, how: string): string {
  const octets = part === "key" ? publicKey : der;
  return how === "full" ? Buffer.from(octets).toString("hex") : createHash(how).update(octets).digest("hex");
}
