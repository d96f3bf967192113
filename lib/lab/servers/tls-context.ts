import { createSecureContext, type SecureContext } from "node:tls";
import type { HttpsServerDeclaration, SmtpServerDeclaration } from "#lib/engine/scenario-servers.ts";
import type { Credentials } from "#lib/lab/authority.ts";

type Declaration = Pick<SmtpServerDeclaration | HttpsServerDeclaration, "tls" | "ciphers">;

/** What a server's handshakes are made with. Old versions need ciphers that OpenSSL holds back by default. */
export function serverContext({ cert, key }: Credentials, { tls, ciphers }: Declaration): SecureContext {
  const versions = tls === undefined ? {} : { minVersion: tls, maxVersion: tls };
  const old = tls === "TLSv1" || tls === "TLSv1.1" ? { ciphers: "DEFAULT:@SECLEVEL=0" } : {};
  return createSecureContext({ cert, key, ...versions, ...old, ...(ciphers !== undefined && { ciphers }) });
}
