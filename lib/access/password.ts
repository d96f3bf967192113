import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { createSlots } from "#lib/transport/slots.ts";

// scrypt (RFC 7914) with 64 MB for each guess: N = 2^16, r = 8, p = 1.
const LOG_N = 16;
const SALT = 16;
const LENGTH = 32;
/** Characters. NIST SP 800-63B §3.1.1.2: length is what counts, and no rule about kinds of characters. */
export const SHORTEST = 12;
export const LONGEST = 256;

/** One at a time: each takes 64 MB and a tenth of a second, and many at once would take the machine. */
const slots = createSlots(1);

/** The hash of a password, with all that is needed to verify it: `scrypt:16:<salt>:<key>`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT);
  return `scrypt:${LOG_N}:${salt.toString("base64url")}:${(await derive(password, salt, LOG_N)).toString("base64url")}`;
}

/** Whether the password is the one of the hash. Without a hash it takes as long, and is false: nobody learns which names exist. */
export async function verifyPassword(password: string, hash: string | null): Promise<boolean> {
  const [kind, logN = "", salt = "", key = ""] = hash?.split(":") ?? [];
  const known = kind === "scrypt";
  const expected = Buffer.from(key, "base64url");
  const derived = await derive(password, Buffer.from(salt, "base64url"), known ? Number(logN) : LOG_N);
  return known && expected.length === derived.length && timingSafeEqual(expected, derived);
}

/** What is wrong with a new password; null when nothing is. */
export function passwordProblem(password: string): "short" | "long" | null {
  if ([...password].length < SHORTEST) return "short";
  return password.length > LONGEST ? "long" : null;
}

async function derive(password: string, salt: Buffer, logN: number): Promise<Buffer> {
  const options: ScryptOptions = { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** (logN + 11) };
  const leave = await slots.enter(true);
  try {
    return await new Promise((resolve, reject) =>
      scrypt(password.normalize("NFKC"), salt, LENGTH, options, (error, key) => (error ? reject(error) : resolve(key))),
    );
  } finally {
    leave();
  }
}
