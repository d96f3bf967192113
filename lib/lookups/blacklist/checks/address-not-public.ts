import { checkOn, fail, pass, skip } from "#lib/engine/check.ts";
import type { BlacklistFacts } from "#lib/lookups/blacklist/facts.ts";
import { notPublicEvidence } from "#lib/lookups/blacklist/not-public.ts";
import { rfc } from "#lib/specs/rfc.ts";

export const addressNotPublic = checkOn<BlacklistFacts>()({
  id: "blacklist/address-not-public",
  severity: "warning",
  title: "Every address is public",
  failureTitle: "{addresses} {count|is not a public address|are not public addresses}: no list was asked about {count|it|them}",
  why: "Private, reserved and documentation addresses are not seen on the public Internet. Blacklists know nothing about them, so that asking would prove nothing.",
  fix: "Ask about the address that other mail servers see; for a server behind a router that is the router's public address. Where an MX host has such an address, correct its A or AAAA record.",
  details: { "no-addresses": "There is no address to ask about." },
  references: [rfc(6890), rfc(5782, "2.1")],
  test({ kind, notPublic, receiving }) {
    if (kind === "domain" && !receiving?.addresses) return skip("no-addresses");
    if (notPublic.length === 0) return pass();
    const addresses = notPublic.map(({ subject }) => subject.text).join(", ");
    const evidence = notPublic.map(({ subject, scope }) => notPublicEvidence(subject.host ?? subject.text, subject.text, scope));
    return fail(evidence, { params: { addresses, count: notPublic.length } });
  },
});
