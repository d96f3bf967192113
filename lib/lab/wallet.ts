import { isDeepStrictEqual } from "node:util";
import type { CertificateDeclaration } from "#lib/engine/scenario-servers.ts";
import type { Authority, Credentials } from "./authority.ts";
import type { ServerSource } from "./types.ts";

/** The certificates of the demo network's servers. */
export interface Wallet {
  /** Made when it is first asked for, and the same from then on. Rejects for a host that nobody declares. */
  credentials(host: string): Promise<Credentials>;
  authority: Authority;
}

/** Throws when two sources declare different certificates for one host. */
export function createWallet(sources: readonly ServerSource[], authority: Authority): Wallet {
  const declared = new Map<string, CertificateDeclaration | undefined>();
  for (const { id, smtp = [], https = [] } of sources) {
    for (const { host, certificate } of [...smtp, ...https]) {
      if (declared.has(host) && !isDeepStrictEqual(declared.get(host), certificate))
        throw new Error(`${id}: ${host} has another certificate elsewhere`);
      declared.set(host, certificate);
    }
  }
  const made = new Map<string, Promise<Credentials>>();
  return {
    authority,
    async credentials(host) {
      if (!declared.has(host)) throw new Error(`No server ${host} is declared`);
      const credentials = made.get(host) ?? authority.credentials(host, declared.get(host));
      made.set(host, credentials);
      return await credentials;
    },
  };
}
