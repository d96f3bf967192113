import { fail, pass, skip } from "#lib/engine/check.ts";
import { replyEvidence } from "#lib/lookups/dns/evidence.ts";
import type { DnsFacts } from "#lib/lookups/dns/facts.ts";
import { speaking } from "#lib/lookups/dns/speaking.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { isHostName } from "#lib/names/domain.ts";
import { contradiction, judgeTimers, type Range } from "#lib/protocols/zone/soa-values.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent } from "#lib/transport/read.ts";
import { DETAILS, dnsCheck } from "./declare.ts";

const NO_SERVERS = { "no-servers": DETAILS["no-servers"] } as const;
const TEXTS = {
  value: "{timer} {seconds} s; RFC {number}: {rfc}; Zonemaster: {zonemaster}",
  both: "{least}–{most}",
  least: "≥ {least}",
  most: "≤ {most}",
  any: "any",
} as const;

export const soaValues = dnsCheck({
  id: "dns/soa-values",
  severity: "notice",
  title: "The timers of the SOA record are usual",
  failureTitle: "{count} {count|timer|timers} of the SOA record {count|is|are} unusual: {timers}",
  why: "These values say how often other servers look for changes, when they give up, and how long it is remembered that a name does not exist. There is no right value: what is beyond all recommendations is shown, and may be meant.",
  fix: "If nobody chose the values, take 14400 for refresh, 3600 for retry, 1209600 for expire and 3600 for the minimum.",
  details: NO_SERVERS,
  references: [rfc(1912, "2.2"), rfc(2308, "5")],
  test(facts) {
    const [first] = speaking(facts);
    if (!first) return skip("no-servers");
    const timers = judgeTimers(first.soa.data);
    const evidence = timers.map(({ timer, seconds, rfc, zonemaster }): Evidence => {
      const params = { timer, seconds, number: timer === "minimum" ? 2308 : 1912, rfc: rangeText(rfc), zonemaster: rangeText(zonemaster) };
      return { source: `${shownName(facts.zone)} SOA`, text: fill(TEXTS.value, params), exchange: first.message.exchange };
    });
    const unusual = timers.filter((timer) => timer.unusual);
    if (unusual.length === 0) return pass({ evidence });
    return fail(evidence, {
      params: { count: unusual.length, timers: unusual.map(({ timer, seconds }) => `${timer} ${seconds}`).join(", ") },
    });
  },
});

export const soaContradiction = dnsCheck({
  id: "dns/soa-contradiction",
  severity: "warning",
  title: "The timers of the SOA record fit together",
  failureTitle: "The timers of the SOA record contradict each other: {problem}",
  why: "The other servers follow them: they would never try again sooner, or forget the zone before they have tried twice.",
  fix: "Set retry to less than refresh, and expire to many times both.",
  details: NO_SERVERS,
  references: [rfc(1912, "2.2"), rfc(1035, "3.3.13")],
  test(facts) {
    const [first] = speaking(facts);
    if (!first) return skip("no-servers");
    const { refresh, retry, expire } = first.soa.data;
    const found = contradiction(first.soa.data);
    if (found === null) return pass();
    const problem = found === "retry" ? `retry ${retry} ≥ refresh ${refresh}` : `expire ${expire} < refresh ${refresh} + retry ${retry}`;
    return fail(soaEvidence(facts), { params: { problem } });
  },
});

export const mailboxInvalid = dnsCheck({
  id: "dns/mailbox-invalid",
  severity: "notice",
  title: "The SOA record names a mailbox that could exist",
  failureTitle: "The SOA record names no mailbox: {mailbox}",
  why: "Whoever finds a fault in the zone writes there. The first dot stands for the @; an @ itself, or a name of one part, makes no address.",
  fix: "Write the address with a dot in place of the @: hostmaster.{zone}.",
  details: NO_SERVERS,
  references: [rfc(1035, "3.3.13"), rfc(1912, "2.2"), rfc(2142, "7")],
  test(facts) {
    const [first] = speaking(facts);
    if (!first) return skip("no-servers");
    const { rname } = first.soa.data;
    // A dot in the local part is escaped, as \. or \046.
    const labels = rname.replace(/\\(\d{3}|.)/g, "x").split(".");
    const sound = labels.length >= 2 && !/@|\\064/.test(rname);
    if (sound) return pass();
    return fail(soaEvidence(facts), { params: { mailbox: shownName(rname), zone: shownName(facts.zone) } });
  },
});

export const primaryInvalid = dnsCheck({
  id: "dns/primary-invalid",
  severity: "notice",
  title: "The SOA record names a primary server that exists",
  failureTitle: "The primary server of the SOA record, {primary}, {problem}",
  why: "Machines that change records themselves (dynamic updates), and some monitoring, go to the server named there. It need not be one of the public name servers.",
  fix: "Name the server that the zone is changed on, by a host name that has an address.",
  details: { ...NO_SERVERS, open: "Whether {primary} has an address could not be found out." },
  references: [rfc(1035, "3.3.13"), rfc(2136, "4.3")],
  test(facts) {
    const [first] = speaking(facts);
    if (!first) return skip("no-servers");
    const { mname } = first.soa.data;
    const primary = shownName(mname);
    if (!isHostName(mname)) return fail(soaEvidence(facts), { params: { primary, problem: PROBLEMS.name } });
    const found = facts.primary?.host === mname ? facts.primary : facts.hosts.find(({ host }) => host === mname);
    if (!found) return skip("open", { primary });
    if (found.addresses.length > 0) return pass();
    if (!isAbsent(found.a.answer) || !isAbsent(found.aaaa.answer)) return skip("open", { primary });
    return fail([...soaEvidence(facts), absenceEvidence(found.a), absenceEvidence(found.aaaa)], {
      params: { primary, problem: PROBLEMS.address },
    });
  },
});

const PROBLEMS = { name: "is no host name", address: "has no address" } as const;

function soaEvidence(facts: DnsFacts): Evidence[] {
  return speaking(facts)
    .slice(0, 1)
    .map(({ server, message }) => replyEvidence(`${shownName(facts.zone)} SOA`, server, message));
}

function rangeText({ least, most }: Range): string {
  if (least !== null && most !== null) return fill(TEXTS.both, { least, most });
  if (least !== null) return fill(TEXTS.least, { least });
  return most === null ? TEXTS.any : fill(TEXTS.most, { most });
}
