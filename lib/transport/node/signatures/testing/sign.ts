import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import type { DKIMSignOptions } from "mailauth";
import { createSeal } from "mailauth/lib/arc/index.js";
import { dkimSign } from "mailauth/lib/dkim/sign.js";

export interface TestKey {
  privateKey: string;
  /** The value of `p` in its key record. */
  published: string;
}

/** A new key, 1024 bits or as many as said. */
export function rsaKey(bits = 1024): TestKey {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: bits });
  return { privateKey: pem(privateKey), published: publicKey.export({ type: "spki", format: "der" }).toString("base64") };
}

/** RFC 8463 §4.2: the 32 octets of the key. */
export function ed25519Key(): TestKey {
  const { privateKey } = generateKeyPairSync("ed25519");
  const spki = createPublicKey(privateKey).export({ type: "spki", format: "der" });
  return { privateKey: pem(privateKey), published: spki.subarray(-32).toString("base64") };
}

/** The message with a DKIM-Signature on top, that of sender.test unless said otherwise. */
export async function signed(message: string, { privateKey }: TestKey, options: Partial<DKIMSignOptions> = {}): Promise<string> {
  const one = { signingDomain: "sender.test", selector: "s1", privateKey, canonicalization: "relaxed/relaxed", ...options };
  const { signatures, errors } = await dkimSign(message, { ...one, signatureData: [one] });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return signatures + message;
}

/** The message with one more ARC set on top, that of list.test. */
export async function sealed(message: string, { privateKey }: TestKey, instance: number): Promise<string> {
  const authResults = "mx.list.test; spf=pass smtp.mailfrom=sender.test";
  const cv = instance === 1 ? "none" : "pass";
  const { headers, errors } = await createSeal(message, {
    seal: { i: instance, cv, signingDomain: "list.test", selector: "a1", privateKey, authResults },
  });
  if (errors.length > 0) throw new Error(String(errors[0]?.err));
  return `${headers.join("\r\n")}\r\n${message}`;
}

function pem(key: KeyObject): string {
  return key.export({ type: "pkcs8", format: "pem" }).toString();
}
