import type { Transport } from "#lib/transport/types.ts";

/** For transports of tests that open no connection, ask no server directly and verify nothing: whoever tries is refused. */
export const noConnections: Pick<Transport, "servers" | "dialer" | "https" | "verifier" | "dnssec"> = {
  servers: { ask: async () => ({ status: "blocked", cause: "this test asks no server directly" }) },
  dialer: { connect: async () => ({ status: "blocked", cause: "this test opens no connection" }) },
  https: { get: async (url) => ({ status: "blocked", url, addresses: null, tls: null, cause: "this test opens no connection" }) },
  dnssec: { crypto: { digest: () => new Uint8Array(), verify: () => null }, anchors: [] },
  verifier: { verify: async () => ({ signatures: [], chain: { result: "none", text: "", open: null } }) },
};
