import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { knownAddresses, NO_ADDRESS, unseenAddresses } from "./addresses.ts";
import { NO_TARGETS, onTargets } from "./applies.ts";
import { mxCheck } from "./declare.ts";

export const singlePointOfFailure = mxCheck({
  id: "mx/single-point-of-failure",
  severity: "notice",
  title: "Mail has more than one address to go to",
  failureTitle: "All mail depends on one address",
  why: "While that address cannot be reached, no mail arrives. Senders keep trying for some days, so mail is late rather than lost.",
  fix: "A second server, best in another network, receives mail while the first is away. Where a provider keeps several machines behind the address, there is nothing to do.",
  details: {
    ...NO_TARGETS,
    single: "Every sender reaches {domain} at one address: {addresses}.",
    pair: "Every sender reaches {domain} at one address of its family: {addresses}.",
    ...NO_ADDRESS,
  },
  references: [rfc(5321, "5.1")],
  test: (facts) =>
    onTargets(facts, (servers) => {
      const known = knownAddresses(servers);
      const evidence = known.flatMap(({ uses }) => uses.map((use) => use.evidence));
      const ipv4 = known.filter(({ type }) => type === "A").length;
      if (ipv4 > 1 || known.length - ipv4 > 1) return pass({ evidence });
      const unseen = unseenAddresses(servers);
      if (unseen) return unknown("unanswered", unseen);
      if (known.length === 0) return skip("no-address");
      const addresses = known.map(({ address }) => address).join(", ");
      return fail(evidence, { detail: known.length > 1 ? "pair" : "single", params: { domain: facts.domain, addresses } });
    }),
});
