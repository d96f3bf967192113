import { visible } from "#lib/report/visible.ts";
import type { AddressFacts, ServerFacts, SmtpFacts } from "./facts.ts";

/** One address of one server, with its session. */
export interface Spot extends AddressFacts {
  server: ServerFacts;
  /** As texts call it: "mx1.example.test (198.51.100.40)". */
  name: string;
}

/** Every address that was connected to, or should have been, in order. */
export function spotsOf({ servers }: SmtpFacts): Spot[] {
  return servers.flatMap((server) =>
    server.addresses.map((one) => ({
      ...one,
      server,
      name: server.host === null ? one.address : `${visible(server.host)} (${one.address})`,
    })),
  );
}

/**
 * Why a session went no further, for those who judge a later step. `told`: a check of its own judges that, and nothing more is to be known of the
 * server. `open`: the server may be well; it was not seen.
 */
export function stopOf({ session, family, scope }: Spot, { reach }: SmtpFacts): "none" | "told" | "open" {
  const { stop } = session;
  if (!stop) return "none";
  if (stop.reason === "blocked") return scope === "public" ? "open" : "told";
  if (stop.reason === "refused") return stop.step === "starttls" ? "told" : "open";
  if (stop.reason !== "fault") return "open";
  return stop.step === "connect" && reach[family].state !== "reached" ? "open" : "told";
}
