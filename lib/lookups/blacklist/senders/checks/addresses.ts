import { fail, pass } from "#lib/engine/check.ts";
import { notPublicEvidence } from "#lib/lookups/blacklist/not-public.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_SENDER, onSenders, sendersCheck } from "./applies.ts";

export const addressNotPublic = sendersCheck({
  id: "senders/address-not-public",
  severity: "warning",
  title: "Every address that may send is public",
  failureTitle: "{addresses} may send, and {count|is no public address|are no public addresses}",
  why: "No receiver ever sees a private or reserved address as that of a sender, so that naming it in the SPF record allows nobody anything. The address that receivers do see is perhaps missing.",
  fix: "Name the address that other mail servers see; for a server behind a router that is the router's public address. Take the other out of the SPF record.",
  details: NO_SENDER,
  references: [rfc(6890), rfc(7208, "5.6")],
  test: (facts) =>
    onSenders(facts, () => {
      const { notPublic, domain } = facts;
      if (notPublic.length === 0) return pass();
      const addresses = notPublic.map(({ address }) => address).join(", ");
      const evidence = notPublic.map(({ address, scope }) => notPublicEvidence(`${domain} SPF`, address, scope));
      return fail(evidence, { params: { addresses, count: notPublic.length } });
    }),
});

export const leftOut = sendersCheck({
  id: "senders/left-out",
  severity: "notice",
  title: "The lists were asked about every address that is named by itself",
  failureTitle: "{count} {count|address that may send was|addresses that may send were} left out",
  why: "Each address costs a question to every list. One report asks about the first six IPv4 and the first two IPv6 addresses.",
  fix: "Check the others one by one: {leftOut}.",
  details: NO_SENDER,
  references: [rfc(7208, "5.6")],
  test: (facts) =>
    onSenders(facts, () => {
      const { leftOut, domain } = facts;
      if (leftOut.length === 0) return pass();
      const text = leftOut.join(", ");
      return fail([{ source: `${domain} SPF`, text }], { params: { count: leftOut.length, leftOut: text } });
    }),
});
