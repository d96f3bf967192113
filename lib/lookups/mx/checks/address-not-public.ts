import { rfc } from "#lib/specs/rfc.ts";
import { judgeAddresses, NO_ADDRESS } from "./addresses.ts";
import { NO_SERVERS, onServers } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { NAMED } from "./judging.ts";

export const addressNotPublic = mxCheck({
  id: "mx/address-not-public",
  severity: "error",
  title: "Every address is public",
  failureTitle: "{share} {count|is|are} not public",
  why: "Senders on the Internet cannot reach such an address, or reach a machine of their own that has the same one. They lose time on it, or the mail.",
  fix: "Publish the server's public address in its place. For internal mail use a zone that only your network sees.",
  details: { ...NAMED, ...NO_SERVERS, ...NO_ADDRESS },
  references: [rfc(6890, "2.2"), rfc(5321, "5.1")],
  test: (facts) => onServers(facts, (servers) => judgeAddresses(servers, ({ scope }) => scope !== "public")),
});
