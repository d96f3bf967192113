import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { brokenLink, zoneInWords } from "#lib/lookups/dnssec/broken-link.ts";
import { answerEvidence, breakEvidence, chainEvidence } from "#lib/lookups/dnssec/evidence.ts";
import { type DnssecFacts, lastZone } from "#lib/lookups/dnssec/facts.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed, recordsOf } from "#lib/transport/read.ts";
import { dnssecCheck } from "./declare.ts";

const OPEN = { open: "The chain could not be followed: {link}.", broken: "The chain is broken; another check says where." } as const;

export const unsigned = dnssecCheck({
  id: "dnssec/unsigned",
  severity: "notice",
  title: "The name is signed",
  failureTitle: "{name} is not signed",
  why: "Most domains are not. It is no fault: answers are believed as they come. Whoever can change them on their way can lead mail and visitors astray, and DANE cannot be used.",
  fix: "If your DNS provider signs zones, turn it on there, and give the DS record that it shows to your registrar.",
  details: { ...OPEN, why: "What is proven: {link}." },
  references: [rfc(4033, "5"), rfc(9364, "1")],
  test(facts) {
    const zone = lastZone(facts);
    const link = zone.cause ? brokenLink(zone.cause) : "";
    if (zone.status === "indeterminate") return unknown("open", { link });
    if (zone.status === "bogus") return skip("broken");
    if (zone.status === "secure") return pass({ evidence: chainEvidence(facts) });
    const evidence = zone.cause ? breakEvidence(facts, zone.cause) : [];
    return fail(evidence, { detail: "why", params: { name: zoneInWords(facts.name), link } });
  },
});

export const noDs = dnssecCheck({
  id: "dnssec/no-ds",
  severity: "warning",
  title: "The zone above knows that the zone is signed",
  failureTitle: "{zone} is signed, and {parent} has no DS record for it",
  why: "The chain ends above the zone. Resolvers cannot tell its keys from those of a stranger, and treat it as unsigned: the work of signing protects nothing.",
  fix: "Give the DS record of the key-signing key to the registrar, if the signatures are meant to count. Your DNS provider shows it.",
  details: { ...OPEN, chained: "{zone} has DS records.", unsigned: "{zone} shows no keys.", unanswered: UNANSWERED },
  references: [rfc(4035, "2.4"), rfc(7344, "1")],
  test(facts) {
    const zone = lastZone(facts);
    const { island } = facts;
    const names = { zone: zoneInWords(zone.name), parent: zoneInWords(zone.parent?.name ?? "") };
    if (zone.status === "secure") return pass({ evidence: chainEvidence(facts) });
    if (zone.status === "bogus") return skip("broken");
    if (zone.status === "indeterminate") return unknown("open", { link: zone.cause ? brokenLink(zone.cause) : "" });
    if (!island) return skip("chained", names);
    if (isFailed(island)) return unknown("unanswered", unanswered(visible(zone.name), "DNSKEY", island));
    if (recordsOf(island, "DNSKEY").length === 0) return skip("unsigned", names);
    return fail([answerEvidence(zone.name, "DNSKEY", island)], { params: names });
  },
});

export const notSeen = dnssecCheck({
  id: "dnssec/signatures-not-seen",
  severity: "notice",
  title: "Signatures reach Mailvane unchanged",
  failureTitle: "Signatures do not reach Mailvane",
  why: "The root is signed. Where its keys come without their signatures, or with others, the resolver or something on the way to it is the cause, and nothing can be said of any domain.",
  fix: "Ask a resolver that passes DNSSEC records on (DO), such as unbound on this machine: MAILVANE_RESOLVERS.",
  details: { seen: "What came of the root: {link}." },
  references: [rfc(4035, "3.2.1"), rfc(4035, "4.1")],
  test(facts) {
    const [root] = facts.zones;
    const { cause } = root;
    if (cause && cause.code !== "unanswered") return unknown("seen", { link: brokenLink(cause) }, breakEvidence(facts, cause));
    return root.status === "secure" ? pass() : skip("seen", { link: cause ? brokenLink(cause) : "" });
  },
});

export const unansweredQuestion = dnssecCheck({
  id: "dnssec/unanswered-question",
  severity: "notice",
  title: "Every question has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a link of the chain is missing, and Mailvane does not know whether it holds.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}.", open: OPEN.open },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    // Where the chain could not be followed for another reason, the questions after that were not put.
    const { status, cause } = lastZone(facts);
    if (!first) return status === "indeterminate" ? skip("open", { link: cause ? brokenLink(cause) : "" }) : pass();
    const params = { count: open.length, ...unanswered(visible(first.name) || ".", first.type, first.answer) };
    const evidence = open.slice(0, 20).map(({ name, type, answer }) => answerEvidence(name, type, answer));
    return unknown(open.length === 1 ? "one" : "several", params, evidence);
  },
});

function openQuestions({ zones, sets, absence, island }: DnssecFacts) {
  const asked = [
    ...zones.flatMap(({ name, dsAnswer, keyAnswer }) => [
      { name, type: "DS", answer: dsAnswer },
      { name, type: "DNSKEY", answer: keyAnswer },
    ]),
    ...[...sets, ...(absence ? [absence] : [])].map(({ name, type, answer }) => ({ name, type: type as string, answer })),
    { name: zones.at(-1)?.name ?? "", type: "DNSKEY", answer: island },
  ];
  const open = asked.flatMap(({ name, type, answer }) => (answer && isFailed(answer) ? [{ name, type, answer }] : []));
  return [...new Map(open.map((one) => [`${one.name} ${one.type}`, one])).values()];
}
