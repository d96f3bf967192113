import { skip } from "#lib/engine/check.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { judgeAddresses, NO_ADDRESS } from "./addresses.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";
import { NAMED } from "./judging.ts";

export const sharedAddress = mxCheck({
  id: "mx/shared-address",
  severity: "notice",
  title: "Every server has addresses of its own",
  failureTitle: "{share} {count|stands|stand} behind the names of several servers",
  why: "Two names for one address look like two servers. When that address cannot be reached, neither can.",
  fix: "Give each server its own address, or keep one of the names.",
  details: { ...NAMED, ...NO_TARGETS, ...NO_ADDRESS, single: "{domain} has only one mail server." },
  references: [rfc(5321, "5.1")],
  test: (facts) =>
    onTargets(facts, (servers) => {
      if (servers.length < 2) return skip("single", { domain: facts.domain });
      return judgeAddresses(servers, ({ uses }) => new Set(uses.map(({ host }) => host)).size > 1);
    }),
});
