import { causeOf, UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { seen, stopSeen } from "#lib/lookups/smtp/evidence.ts";
import type { SmtpFacts } from "#lib/lookups/smtp/facts.ts";
import { openQuestions } from "#lib/lookups/smtp/open-questions.ts";
import { spotsOf, stopOf } from "#lib/lookups/smtp/spots.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import type { isAbsent } from "#lib/transport/read.ts";
import { SESSIONS, smtpCheck } from "./declare.ts";
import { nameList, ofEveryServer, shareOf, withoutAddress } from "./judging.ts";

export const noAddress = smtpCheck({
  id: "smtp/no-address",
  severity: "error",
  title: "The target leads to an address",
  failureTitle: "There is no address to connect to",
  why: "Without an address nothing can be delivered: there is no server to connect to.",
  fix: "Publish an A or AAAA record for the mail server, and an MX record that names it:\n{target}. 3600 IN MX 10 mail.{target}.",
  details: { ...SESSIONS, none: "{target} leads to no address: the name servers say so.", absent: "{target} does not exist (NXDOMAIN)." },
  references: [rfc(5321, "5.1")],
  test(facts) {
    const { aim, servers } = facts;
    const target = visible(facts.target);
    const spots = spotsOf(facts);
    if (spots.length > 0) return pass({ evidence: spots.map((spot) => ({ source: spot.server.host ?? target, text: spot.address })) });
    if (aim.kind === "null" || openQuestions(facts).length > 0) return withoutAddress(facts);
    const evidence = servers.flatMap(({ host, answers }) =>
      answers && host !== null ? [absence(host, "A", answers.a), absence(host, "AAAA", answers.aaaa)] : [],
    );
    const own = {
      source: `${target} MX`,
      text: aim.kind === "nxdomain" ? "NXDOMAIN: the name does not exist" : "no MX record and no address",
    };
    return fail(evidence.length > 0 ? evidence : [own], { detail: aim.kind === "nxdomain" ? "absent" : "none", params: { target } });
  },
});

export const addressNotPublic = smtpCheck({
  id: "smtp/address-not-public",
  severity: "error",
  title: "Every address is public",
  failureTitle: "{share} {count|is|are} not public and {count|was|were} not connected to",
  why: "Senders on the Internet cannot reach such an address, or reach a machine of their own that has the same one. Mailvane connects to public addresses only.",
  fix: "Publish the server's public address in its place. To test servers inside your own network, name the network in MAILVANE_ALLOW_CIDRS.",
  details: { ...SESSIONS },
  references: [rfc(6890, "2.2"), rfc(5321, "5.1")],
  test(facts) {
    const spots = spotsOf(facts);
    if (spots.length === 0) return withoutAddress(facts);
    const inside = spots.filter(({ scope, session }) => scope !== "public" && session.stop?.reason === "blocked");
    if (inside.length === 0) return ofEveryServer(facts, pass({ evidence: spots.map((spot) => seen(spot, "address", spot.scope)) }));
    const params = { ...shareOf(inside.length, spots.length), names: nameList(inside.map(({ name }) => name)) };
    return fail(inside.map(stopSeen), { detail: "named", params });
  },
});

export const unansweredQuestion = smtpCheck({
  id: "smtp/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, there may be servers or addresses that were not tested.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (!first) return pass();
    const evidence = open.map(({ name, type, answer }) => ({
      source: `${name} ${type}`,
      text: causeOf(answer),
      exchange: answer.exchange,
    }));
    const params = { count: open.length, ...unanswered(first.name, first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, evidence);
  },
});

export const notTested = smtpCheck({
  id: "smtp/not-tested",
  severity: "notice",
  title: "Every server was tested to the end",
  failureTitle: "A server was not tested to the end",
  why: "What was not seen may be well or not. A server that asks to come later, or that serves this machine not at all, may serve others.",
  fix: "Look again later. Where it stays so, test the servers one by one, or from another network.",
  details: {
    ...SESSIONS,
    stopped: "{count} of {total} sessions stopped before the end. The first is {name}: {cause}.",
    servers: "There are {beyond} more {beyond|server|servers} than one report connects to.",
    addresses: "There are {beyond} more {beyond|address|addresses} than one report connects to.",
  },
  references: [rfc(5321, "4.2.1"), rfc(5321, "4.5.4.1")],
  test(facts) {
    const spots = spotsOf(facts);
    const open = spots.filter((spot) => stopOf(spot, facts) === "open" && !fromHere(facts, spot));
    const [first] = open;
    if (first) {
      const params = { count: open.length, total: spots.length, name: first.name, cause: first.session.stop?.cause ?? "" };
      return unknown("stopped", params, open.map(stopSeen));
    }
    if (facts.beyond > 0) return unknown("servers", { beyond: facts.beyond });
    const beyond = facts.servers.reduce((sum, server) => sum + server.beyond, 0);
    if (beyond > 0) return unknown("addresses", { beyond });
    return spots.length === 0 ? skip("no-session") : ofEveryServer(facts, pass());
  },
});

/** The stop is told by smtp/port-not-reachable-from-here. */
function fromHere({ reach }: SmtpFacts, { session, family }: ReturnType<typeof spotsOf>[number]): boolean {
  return session.stop?.step === "connect" && session.stop.reason === "fault" && reach[family].state === "unreached";
}

function absence(host: string, type: string, answer: Parameters<typeof isAbsent>[0]) {
  const text = answer.status === "nxdomain" ? "NXDOMAIN: the name does not exist" : "NODATA: the name exists and has no such record";
  return { source: `${visible(host)} ${type}`, text, ...(answer.exchange !== undefined && { exchange: answer.exchange }) };
}
