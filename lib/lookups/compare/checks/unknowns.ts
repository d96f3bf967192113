import { causeOf, UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, skip, unknown } from "#lib/engine/check.ts";
import { serversOf, statementEvidence } from "#lib/lookups/compare/evidence.ts";
import type { CompareFacts } from "#lib/lookups/compare/facts.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer } from "#lib/transport/types.ts";
import { compareCheck, hasUnknownAddress } from "./declare.ts";

export const nobodyToAsk = compareCheck({
  id: "compare/nobody-to-ask",
  severity: "error",
  title: "The name servers of the zone can be found",
  failureTitle: "The name servers of the zone cannot be found",
  why: "Without the addresses of the name servers only resolvers can be compared.",
  fix: "See why the zone’s SOA and NS records, or the addresses of its servers, cannot be looked up; dns: tells more.",
  details: {
    zone: "Which zone {name} belongs to could not be found out: {cause}.",
    servers: "No address of a name server of {zone} is known.",
  },
  references: [rfc(1034, "4.2.1")],
  test({ target, search, comparisons, ns }) {
    if (search.zone === null) {
      const open = search.asked.find(({ answer }) => isFailed(answer));
      const cause = open && isFailed(open.answer) ? causeOf(open.answer) : "no name above it has an SOA record";
      return unknown("zone", { name: visible(target), cause }, open ? [absenceEvidence(open)] : []);
    }
    if (comparisons.some(({ said }) => said.some(({ party }) => party.role === "authority"))) return pass();
    return unknown("servers", { zone: visible(search.zone || ".") }, ns ? [absenceEvidence(ns)] : []);
  },
});

export const serverSilent = compareCheck({
  id: "compare/server-silent",
  severity: "warning",
  title: "Every name server answers",
  failureTitle: "A name server does not answer",
  why: "Either the server is down, or the way from here to it is closed. What it would have said is not known.",
  fix: "See from another network whether it answers over UDP on port 53. If not, mend it, or take it out of the NS records.",
  details: {
    nobody: "There is no name server to ask; another check says so.",
    unseen: "Those that were asked answered; not every address of the name servers was. Another check says why.",
    silent: "{count} {count|address|addresses} did not answer: {servers}.",
    "no-ipv6": "This machine has no way to IPv6: {count} {count|address was|addresses were} not asked.",
  },
  references: [rfc(2182, "3.1"), rfc(9520, "3.1")],
  test(facts) {
    const { comparisons, ipv6, leftOut } = facts;
    const all = comparisons.flatMap(({ question, said }) =>
      said.filter(({ party }) => party.role === "authority").map((one) => ({ question, one })),
    );
    if (all.length === 0) return skip("nobody");
    const silent = [...new Map(all.filter(({ one }) => one.statement.kind === "silent").map((each) => [each.one.party.id, each])).values()];
    const judged = silent.filter(({ one: { party } }) => ipv6 || party.family === 4);
    const parties = (of: typeof silent) => of.map(({ one }) => one.party);
    if (judged.length === 0 && (hasUnknownAddress(facts) || leftOut > 0)) return skip("unseen");
    if (judged.length === 0) return silent.length === 0 ? pass() : pass({ detail: "no-ipv6", params: { count: silent.length } });
    const evidence = judged.map(({ question, one }) => statementEvidence(question, one));
    return unknown("silent", { count: judged.length, servers: serversOf(parties(judged)) }, evidence);
  },
});

export const unansweredQuestion = compareCheck({
  id: "compare/unanswered-question",
  severity: "notice",
  title: "The names of the servers can be looked up",
  failureTitle: "A question has no answer",
  why: "Where a question after the name servers has no answer, some of them may not have been asked.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone that the servers lie in are reachable.",
  details: {
    one: UNANSWERED,
    several: "{count} questions have no answer. The first is {name} {type}: {cause}.",
    "left-out": "There are more servers than one report asks: {count} were left out.",
    nobody: "No name server is named, so that none was looked up; another check says so.",
  },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (first) {
      const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
      return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
    }
    if (facts.leftOut > 0) return unknown("left-out", { count: facts.leftOut });
    return facts.hosts.length === 0 ? skip("nobody") : pass();
  },
});

function openQuestions({ search, ns, hosts }: CompareFacts): (Asked & { answer: FailedAnswer })[] {
  const all = [...(search.zone === null ? search.asked : []), ...(ns ? [ns] : []), ...hosts.flatMap(({ a, aaaa }) => [a, aaaa])];
  return all.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []));
}
