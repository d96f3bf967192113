import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { counted, few, replyEvidence } from "#lib/lookups/dns/evidence.ts";
import type { DnsFacts, Speaking } from "#lib/lookups/dns/facts.ts";
import { hasUnknownAddress, openOf, ownNames, speaking } from "#lib/lookups/dns/speaking.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { DETAILS, dnsCheck } from "./declare.ts";

export const serialsDiffer = dnsCheck({
  id: "dns/serials-differ",
  severity: "warning",
  title: "All name servers have the same serial number",
  failureTitle: "The name servers have {count} different serial numbers: {serials}",
  why: "The serial number says which version of the zone a server has. Right after a change it may differ for a moment; if it stays so, a server does not learn of changes any more, and its zone expires in the end.",
  fix: "Look again in a few minutes. If it stays so, see whether the servers with the lower number are told of changes (NOTIFY), and may transfer the zone.",
  details: { "no-servers": DETAILS["no-servers"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(1912, "2.2"), rfc(1996, "3")],
  test(facts) {
    const speakers = speaking(facts);
    if (speakers.length === 0) return skip("no-servers");
    const serials = [...new Set(speakers.map(({ soa }) => soa.data.serial))];
    if (serials.length === 1) return unlessOpen(facts, "soa") ?? pass({ evidence: soaEvidence(facts, speakers).slice(0, 1) });
    return fail(soaEvidence(facts, speakers), { params: { count: serials.length, serials: serials.join(", ") } });
  },
});

export const soaDiffers = dnsCheck({
  id: "dns/soa-differs",
  severity: "warning",
  title: "All name servers have the same SOA record, but for the serial number",
  failureTitle: "The SOA records of the name servers differ in more than the serial number",
  why: "The servers do not hold the same zone: they take it from different places, or one is set up by hand.",
  fix: "Have all servers take the zone from one place.",
  details: { "no-servers": DETAILS["no-servers"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(1034, "4.3.5"), rfc(1912, "2.2")],
  test(facts) {
    const speakers = speaking(facts);
    if (speakers.length === 0) return skip("no-servers");
    const sayings = new Set(speakers.map(({ soa }) => JSON.stringify({ ...soa.data, serial: 0 })));
    return sayings.size === 1 ? (unlessOpen(facts, "soa") ?? pass()) : fail(soaEvidence(facts, speakers));
  },
});

export const nsSetsDiffer = dnsCheck({
  id: "dns/ns-sets-differ",
  severity: "error",
  title: "All name servers name the same servers",
  failureTitle: "The name servers do not agree who the name servers are",
  why: "Which servers a resolver uses then depends on whom it asked first.",
  fix: "Publish the same NS records on all servers: have them take the zone from one place.",
  details: { "no-servers": DETAILS["no-servers"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(1034, "4.2.2"), rfc(1912, "2.8")],
  test(facts) {
    const told = speaking(facts).filter((one) => ownNames(one, facts.zone) !== null);
    if (told.length === 0) return skip("no-servers");
    const sets = new Set(told.map((one) => ownNames(one, facts.zone)?.join()));
    if (sets.size === 1) return unlessOpen(facts, "ns") ?? pass();
    return fail(few(told.map(({ server, replies }) => replyEvidence(`${shownName(facts.zone)} NS`, server, replies.ns))));
  },
});

/** One silent server may hold something else: then the others alone show nothing. */
function unlessOpen(facts: DnsFacts, key: "soa" | "ns") {
  const { open, told } = openOf(facts, key);
  if (open.length === 0) return hasUnknownAddress(facts) ? skip("unknown-address") : null;
  return (told ? skip : unknown)("open", counted(open));
}

function soaEvidence({ zone }: DnsFacts, speakers: readonly Speaking[]): Evidence[] {
  return few(speakers.map(({ server, message }) => replyEvidence(`${shownName(zone)} SOA`, server, message)));
}
