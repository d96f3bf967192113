import type { Transport } from "#lib/transport/types.ts";

/** For transports of tests that open no connection, ask no server directly and verify no message: whoever tries is refused. */
export const noConnections: Pick<Transport, "servers" | "dialer" | "https" | "verifier"> = {
  servers: { ask: async () => ({ status: "blocked", cause: "this test asks no server directly" }) },
  dialer: { connect: async () => ({ status: "blocked", cause: "this test opens no connection" }) },
  https: { get: async (url) => ({ status: "blocked", url, addresses: null, tls: null, cause: "this test opens no connection" }) },
  verifier: { verify: async () => ({ signatures: [], chain: { result: "none", text: "", open: null } }) },
};
