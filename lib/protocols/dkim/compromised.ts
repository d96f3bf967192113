import { z } from "zod";
import data from "#lib/data/compromised-dkim-keys.json" with { type: "json" };

const compromisedKeySchema = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "SHA-256 in hexadecimal, in lower case"),
  type: z.enum(["rsa", "ed25519"]),
  bits: z.int().positive(),
  /** Where everybody can read the private key. */
  printedIn: z.array(z.string().min(1)).min(1),
});
/** A key whose private half is public. */
export type CompromisedKey = z.infer<typeof compromisedKeySchema>;

/** Every key of lib/data/compromised-dkim-keys.json. Throws at module load when an entry breaks the schema. */
export const compromisedKeys: readonly CompromisedKey[] = z.array(compromisedKeySchema).parse(data);

const byFingerprint = new Map(compromisedKeys.map((key) => [key.sha256, key]));

/** The entry of a key's fingerprint; null for a key that nobody is known to have printed. */
export function compromisedKey(sha256: string): CompromisedKey | null {
  return byFingerprint.get(sha256) ?? null;
}
