import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A key that signs tokens by ES256 (RFC 7518 §3.4), and its public half as a JWK. */
export interface TokenKey {
  id: string;
  secret: KeyObject;
  public: Record<string, unknown>;
}

export function createTokenKey(id: string): TokenKey {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { id, secret: privateKey, public: { ...publicKey.export({ format: "jwk" }), kid: id, use: "sig", alg: "ES256" } };
}

/** A JWS in compact form (RFC 7515 §7.1). Without a key it says that it has no signature, and has none. */
export function signedToken(claims: Record<string, unknown>, key: TokenKey | null): string {
  const header = key ? { alg: "ES256", kid: key.id } : { alg: "none" };
  const text = `${encode(header)}.${encode(claims)}`;
  const signature = key ? sign("sha256", Buffer.from(text), { key: key.secret, dsaEncoding: "ieee-p1363" }).toString("base64url") : "";
  return `${text}.${signature}`;
}

/** What a verifier leads to (RFC 7636 §4.2). */
export function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier).digest("base64url");
}

function encode(part: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(part)).toString("base64url");
}
