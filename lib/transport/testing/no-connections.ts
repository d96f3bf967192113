import type { Transport } from "#lib/transport/types.ts";

/** For transports of tests that open no connection: whoever tries is refused. */
export const noConnections: Pick<Transport, "dialer" | "https"> = {
  dialer: { connect: async () => ({ status: "blocked", cause: "this test opens no connection" }) },
  https: { get: async (url) => ({ status: "blocked", url, addresses: null, tls: null, cause: "this test opens no connection" }) },
};
