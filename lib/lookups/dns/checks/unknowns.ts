import { causeOf, UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, skip, unknown } from "#lib/engine/check.ts";
import { delegationEvidence, few, listOf, replyEvidence, serverName } from "#lib/lookups/dns/evidence.ts";
import type { DnsFacts } from "#lib/lookups/dns/facts.ts";
import { answering, hasUnknownAddress, judged, speaking } from "#lib/lookups/dns/speaking.ts";
import type { Asked } from "#lib/lookups/questions/asked.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { FailedAnswer } from "#lib/transport/types.ts";
import { DETAILS, dnsCheck } from "./declare.ts";

export const parentNotAsked = dnsCheck({
  id: "dns/parent-not-asked",
  severity: "warning",
  title: "The zone above can be asked",
  failureTitle: "The zone above cannot be asked",
  why: "What the zone above says decides whether anybody finds the zone. It could not be compared.",
  fix: "Look again in a minute. If it stays so, see whether this machine reaches the name servers of the zone above.",
  details: {
    unknown: "Which zone lies above {zone} could not be found out: {cause}.",
    silent: "No server of {parent} told anything of {zone}.",
    root: "There is nothing above the root.",
  },
  references: [rfc(1034, "4.2.1"), rfc(9520, "3.1")],
  test({ zone, parent, search }) {
    if (zone === "") return skip("root");
    if (parent.name === null) {
      const open = search.asked.find(({ answer }) => isFailed(answer));
      const cause = open && isFailed(open.answer) ? causeOf(open.answer) : "no name above it has an SOA record";
      return unknown("unknown", { zone: shownName(zone), cause }, open ? [absenceEvidence(open)] : []);
    }
    if (parent.replies.some(({ delegation }) => delegation.kind !== "silent" && delegation.kind !== "evasive")) return pass();
    const evidence = few(parent.replies.map((one) => delegationEvidence(zone, one)));
    return unknown("silent", { parent: shownName(parent.name), zone: shownName(zone) }, evidence);
  },
});

export const serverSilent = dnsCheck({
  id: "dns/server-silent",
  severity: "warning",
  title: "Every name server answers",
  failureTitle: "A name server does not answer",
  why: "Either the server is down, or the way from here to it is closed, or it is silent about this zone: from here that looks alike. Nothing is said of what it holds.",
  fix: "See from another network whether it answers on port 53. If not, mend it, or take it out of the NS records and out of the zone above.",
  details: {
    nobody: "No name server could be asked; other checks say why.",
    "unknown-address": DETAILS["unknown-address"],
    silent:
      "{count} {count|address|addresses} did not answer the question for the zone’s SOA record, neither over UDP nor over TCP: {servers}.",
    "no-ipv6": "This machine has no way to IPv6: {count} {count|address was|addresses were} not judged.",
  },
  references: [rfc(2182, "3.1"), rfc(9520, "3.1")],
  test(facts) {
    const asked = judged(facts);
    const six = facts.ipv6 ? 0 : facts.servers.filter(({ family }) => family === 6).length;
    if (asked.length === 0) return six > 0 ? unknown("no-ipv6", { count: six }) : skip("nobody");
    const answered = new Set(answering(facts).map(({ server }) => server));
    const silent = asked.filter(({ server }) => !answered.has(server));
    if (silent.length === 0 && hasUnknownAddress(facts)) return skip("unknown-address");
    if (silent.length === 0) return six > 0 ? pass({ detail: "no-ipv6", params: { count: six } }) : pass();
    const evidence = silent.map(({ server, replies }) => replyEvidence(`${shownName(facts.zone)} SOA`, server, replies.udp));
    return unknown("silent", { count: silent.length, servers: listOf(silent.map(({ server }) => serverName(server))) }, few(evidence));
  },
});

export const nobodySpeaks = dnsCheck({
  id: "dns/nobody-speaks",
  severity: "error",
  title: "A name server speaks for the zone",
  failureTitle: "No name server speaks for the zone",
  why: "Nobody who was asked told anything of the zone with authority: for whoever asks the domain is not there.",
  fix: "See whether the name servers run and serve the zone; the other findings say what each of them did.",
  details: {
    silent: "None of the {count} addresses answered.",
    none: "No name server of {zone} is known.",
    lame: "The servers that answer do not speak for the zone; another check says so.",
    inner: "Their addresses are not public; another check says so.",
    absent: "The zone above does not refer to the zone; another check says what that means.",
  },
  references: [rfc(1034, "4.2.2"), rfc(1912, "2.8")],
  test(facts) {
    if (speaking(facts).length > 0) return pass();
    if (facts.parent.replies.some(({ delegation }) => delegation.kind === "absent")) return skip("absent");
    if (answering(facts).length > 0) return skip("lame");
    const asked = judged(facts);
    if (asked.length > 0) return unknown("silent", { count: asked.length });
    return facts.servers.some(({ replies }) => replies === null) ? skip("inner") : unknown("none", { zone: shownName(facts.zone) });
  },
});

export const unansweredQuestion = dnsCheck({
  id: "dns/unanswered-question",
  severity: "notice",
  title: "Every question to the resolvers has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question after a name or a network has no answer, some servers may not have been asked or compared.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zones in question are reachable.",
  details: {
    one: UNANSWERED,
    several: "{count} questions have no answer. The first is {name} {type}: {cause}.",
    "left-out": "There are more servers than one report asks: {count} were left out.",
    none: "No name server of the zone is known; other checks say why.",
  },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (!first && facts.leftOut > 0) return unknown("left-out", { count: facts.leftOut });
    if (!first) return facts.hosts.length > 0 ? pass() : skip("none");
    const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, few(open.map(absenceEvidence)));
  },
});

/** The zone's own records are not among them: its servers were asked for those directly. */
function openQuestions({ hosts, parent, networks, primary }: DnsFacts): (Asked & { answer: FailedAnswer })[] {
  const named = [...hosts, ...parent.hosts, ...(primary ? [primary] : [])].flatMap(({ a, aaaa }) => [a, aaaa]);
  const all = [...named, ...hosts.map(({ alias }) => alias), ...networks.map(({ asked }) => asked)];
  return all.flatMap(({ name, type, answer }) => (isFailed(answer) ? [{ name, type, answer }] : []));
}
