import { skip } from "#lib/engine/check.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { knownAddresses, unseenAddresses } from "./addresses.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { type Judged, judgeAll, NAMED } from "./judging.ts";

export const sharedAddress = mxCheck({
  id: "mx/shared-address",
  severity: "notice",
  title: "Every server has addresses of its own",
  failureTitle: "{share} {count|stands|stand} behind the names of several servers",
  why: "Two names for one address look like two servers. When that address cannot be reached, neither can.",
  fix: "Give each server its own address, or keep one of the names.",
  details: { ...NAMED, ...NO_TARGETS, single: "{domain} has only one mail server." },
  references: [rfc(5321, "5.1")],
  test: (facts) =>
    onTargets(facts, (servers) => {
      if (servers.length < 2) return skip("single", { domain: facts.domain });
      const judged = knownAddresses(servers).map(({ address: name, uses }): Judged => {
        const hosts = new Set(uses.map(({ host }) => host));
        return hosts.size > 1 ? { name, broken: uses.map(({ evidence }) => evidence) } : { name };
      });
      return judgeAll("address", judged, { unseen: unseenAddresses(servers) });
    }),
});
