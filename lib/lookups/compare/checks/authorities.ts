import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { serialEvidence, serversOf, statementEvidence, variantEvidence } from "#lib/lookups/compare/evidence.ts";
import type { Comparison } from "#lib/lookups/compare/facts.ts";
import { isBalanced } from "#lib/lookups/compare/questions.ts";
import { authoritativeVariants } from "#lib/lookups/compare/variants.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { compareCheck, hasUnknownAddress, isPartial, NOBODY, OPEN } from "./declare.ts";

const BALANCED = "Addresses are compared by another check.";
const NOT_BALANCED = "No addresses are compared.";

export const answersDiffer = compareCheck({
  id: "compare/answers-differ",
  severity: "error",
  title: "The name servers of the zone say the same",
  failureTitle: "The name servers of the zone disagree about {records}",
  why: "Every name server of a zone is asked by somebody. Where they disagree, what happens depends on which one was asked: a part of the mail takes the old way, or fails, and nobody can reproduce it.",
  fix: "Find out which answer is right. If the serial numbers differ, a server has not taken the last change over: see to its transfers. If they are equal, the servers hold different data under one number: reload them, and raise the serial.",
  details: { nobody: NOBODY, balanced: BALANCED, open: OPEN },
  references: [rfc(1034, "4.3.5"), rfc(1912, "2.8")],
  test(facts) {
    const compared = facts.comparisons.filter(({ question }) => !isBalanced(question));
    if (compared.length === 0) return skip("balanced");
    if (!compared.some(isAnswered)) return skip("nobody");
    const differing = compared.filter((one) => authoritativeVariants(one).length > 1);
    if (differing.length === 0) return compared.some((one) => isPartial(facts, one)) ? skip("open") : pass();
    return fail([...differing.flatMap(evidenceOf), ...serialEvidence(facts)], { params: { records: labels(differing) } });
  },
});

export const addressesDiffer = compareCheck({
  id: "compare/addresses-differ",
  severity: "notice",
  title: "The name servers of the zone give the same addresses",
  failureTitle: "The name servers of the zone give different addresses",
  why: "Many services give each client the nearest address, or some of many in turn: then this is meant. Otherwise a server has not taken the last change over.",
  fix: "See whether the zone is meant to spread its visitors. If not, see to the transfers of the servers that are behind.",
  details: { nobody: NOBODY, others: NOT_BALANCED, open: OPEN },
  references: [rfc(1034, "4.3.5"), rfc(1912, "2.8")],
  test(facts) {
    const compared = facts.comparisons.filter(({ question }) => isBalanced(question));
    if (compared.length === 0) return skip("others");
    if (!compared.some(isAnswered)) return skip("nobody");
    const differing = compared.filter((one) => authoritativeVariants(one).length > 1);
    if (differing.length > 0) return fail([...differing.flatMap(evidenceOf), ...serialEvidence(facts)]);
    return compared.some((one) => isPartial(facts, one)) ? skip("open") : pass();
  },
});

export const serialsDiffer = compareCheck({
  id: "compare/serials-differ",
  severity: "warning",
  title: "The name servers have the same serial number",
  failureTitle: "The name servers have {count} different serial numbers: {serials}",
  why: "The serial number says which version of the zone a server has. Right after a change it may differ for a moment; if it stays so, a server does not learn of changes any more, and its zone expires in the end.",
  fix: "Look again in a few minutes. If it stays so, see whether the servers with the lower number are told of changes (NOTIFY), and may transfer the zone.",
  details: {
    nobody: NOBODY,
    "unknown-address": "Not every address of the name servers could be looked up; another check says so.",
    open: "Those that told their serial number have the same; {count} {count|address|addresses} did not answer the question after it: {servers}.",
  },
  references: [rfc(1912, "2.2"), rfc(1996, "3")],
  test(facts) {
    const serials = [...new Set(facts.serials.flatMap(({ serial }) => serial ?? []))];
    if (serials.length === 0) return skip("nobody");
    const silent = facts.serials.filter(({ silent, party }) => silent && (facts.ipv6 || party.family === 4)).map(({ party }) => party);
    const evidence = serialEvidence(facts).slice(0, 1);
    if (serials.length === 1 && silent.length > 0) return unknown("open", { count: silent.length, servers: serversOf(silent) }, evidence);
    if (serials.length === 1 && hasUnknownAddress(facts)) return skip("unknown-address");
    if (serials.length === 1) return pass({ evidence });
    return fail(serialEvidence(facts), { params: { count: serials.length, serials: serials.join(", ") } });
  },
});

export const notAuthoritative = compareCheck({
  id: "compare/not-authoritative",
  severity: "error",
  title: "Every name server speaks for the zone",
  failureTitle: "{count} {count|address of a name server does|addresses of name servers do} not speak for the zone: {servers}",
  why: "The zone names the server, and the server refuses, fails, or sends whoever asks elsewhere. Every question that reaches it costs time, or is lost.",
  fix: "Have the server serve the zone, or take its NS record out of the zone and out of the zone above.",
  details: {
    nobody: "No name server answered; another check says so.",
    open: "Those that answer speak for the zone; others were silent. Another check names them.",
  },
  references: [rfc(1912, "2.8"), rfc(1034, "4.3.1")],
  test(facts) {
    const { comparisons } = facts;
    const said = comparisons.flatMap(({ question, said }) =>
      said.filter(({ party }) => party.role === "authority").map((one) => ({ question, one })),
    );
    if (said.every(({ one }) => one.statement.kind === "silent")) return skip("nobody");
    const evasive = said.filter(({ one }) => one.statement.kind === "evasive");
    const parties = [...new Map(evasive.map(({ one: { party } }) => [party.id, party])).values()];
    if (parties.length === 0) return comparisons.some((one) => isPartial(facts, one)) ? skip("open") : pass();
    const evidence = evasive.slice(0, MOST_SHOWN).map(({ question, one }) => statementEvidence(question, one));
    return fail(evidence, { params: { count: parties.length, servers: serversOf(parties) } });
  },
});

const MOST_SHOWN = 12;

function isAnswered(comparison: Comparison): boolean {
  return authoritativeVariants(comparison).length > 0;
}

function evidenceOf(comparison: Comparison) {
  return authoritativeVariants(comparison).flatMap((variant) => variantEvidence(comparison.question, variant));
}

function labels(comparisons: readonly Comparison[]): string {
  return comparisons.map(({ question }) => question.label).join(", ");
}
