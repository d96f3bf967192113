import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { counted, delegationEvidence, few, listOf, replyEvidence } from "#lib/lookups/dns/evidence.ts";
import type { DnsFacts, ParentReply } from "#lib/lookups/dns/facts.ts";
import { isHeard, isParentOpen, judged, ownNames, speaking } from "#lib/lookups/dns/speaking.ts";
import type { ServerAddress } from "#lib/lookups/name-servers/hosts.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { isWithin } from "#lib/names/domain.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent, isFailed, recordsOf } from "#lib/transport/read.ts";
import { DETAILS, dnsCheck } from "./declare.ts";

const SAME_SERVERS = "The servers of the zone above serve this zone too, so that what the zone above itself says cannot be seen.";

export const notDelegated = dnsCheck({
  id: "dns/not-delegated",
  severity: "error",
  title: "The zone above refers to the zone",
  failureTitle: "{parent} does not know {zone}",
  why: "Whoever looks for a name begins at the root and is sent from zone to zone. What the zone above does not name is found by nobody.",
  fix: "Register the domain, or have its name servers entered in {parent}: that is done at the registrar.",
  details: {
    "no-parent": DETAILS["no-parent"],
    silent: "No server of {parent} says anything of the zone.",
    "perhaps-no-zone":
      "{zone} is no zone of its own by what {parent} says, and may be a name within it. Where its zone begins could not be found out, since a question after it has no answer.",
  },
  references: [rfc(1034, "4.2.1")],
  test({ zone, parent, search }) {
    if (parent.name === null || parent.replies.length === 0) return skip("no-parent");
    const params = { zone: shownName(zone), parent: shownName(parent.name) };
    const known = parent.replies.filter(({ delegation }) => delegation.kind === "referral" || delegation.kind === "own");
    if (known.length > 0) return pass({ params, evidence: known.slice(0, 1).map((one) => delegationEvidence(zone, one)) });
    const absent = parent.replies.filter(({ delegation }) => delegation.kind === "absent");
    if (absent.length === 0) return skip("silent", params);
    // A name without an answer was taken for the apex of a zone. One that exists, but is not delegated, need not be one.
    const guessed = search.asked.some(({ name, answer }) => name === zone && isFailed(answer));
    const exists = absent.some(({ delegation }) => delegation.kind === "absent" && delegation.exists);
    if (guessed && exists) return unknown("perhaps-no-zone", params, few(absent.map((one) => delegationEvidence(zone, one))));
    return fail(few(absent.map((one) => delegationEvidence(zone, one))), { params });
  },
});

export const parentInconsistent = dnsCheck({
  id: "dns/parent-inconsistent",
  severity: "warning",
  title: "All servers of the zone above say the same of the zone",
  failureTitle: "The servers of {parent} disagree about {zone}",
  why: "Whom a resolver asks is chance. Right after a change the servers may differ for a moment; if it stays so, a server of the zone above is behind.",
  fix: "Look again in an hour. If it stays so, tell the operator of {parent}.",
  details: { "no-parent": DETAILS["no-parent"], open: DETAILS.open, "unknown-address": DETAILS["unknown-address"] },
  references: [rfc(1034, "4.2.2")],
  test(facts) {
    const { zone, parent, ipv6 } = facts;
    const told = parent.replies.filter(({ delegation }) => ["referral", "own", "absent"].includes(delegation.kind));
    if (told.length === 0) return skip("no-parent");
    const sayings = new Set(told.map(sayingOf));
    const silent = parent.replies.filter(({ server, delegation }) => delegation.kind === "silent" && (server.family === 4 || ipv6));
    if (sayings.size === 1 && silent.length === 0) return isParentOpen(facts) ? skip("unknown-address") : pass();
    if (sayings.size === 1) return unknown("open", counted(silent.map(({ server }) => server)));
    return fail(few(told.map((one) => delegationEvidence(zone, one))), {
      params: { zone: shownName(zone), parent: shownName(parent.name ?? "") },
    });
  },
});

export const delegationDiffers = dnsCheck({
  id: "dns/delegation-differs",
  severity: "warning",
  title: "The zone above names the servers that the zone names",
  failureTitle: "The zone above and the zone name different servers",
  why: "The zone above decides who is asked first, the zone itself who is asked afterwards. A server that only one of them names gets too few questions, or is asked for what it no longer serves.",
  fix: "Make both lists one: enter the servers of the zone at the registrar, or mend the NS records of the zone. Only above: {above}. Only in the zone: {below}.",
  details: {
    "no-parent": DETAILS["no-parent"],
    "no-servers": DETAILS["no-servers"],
    same: SAME_SERVERS,
    "unknown-address": DETAILS["unknown-address"],
    open: "The servers that answered name different ones. Others were silent, and may name the rest: {servers}.",
  },
  references: [rfc(1034, "4.2.2"), rfc(1912, "2.8")],
  test(facts) {
    const { zone, parent } = facts;
    const referrals = parent.replies.filter(({ delegation }) => delegation.kind === "referral");
    if (referrals.length === 0) return skip(parent.replies.some(({ delegation }) => delegation.kind === "own") ? "same" : "no-parent");
    const above = new Set(referrals.flatMap(({ delegation }) => (delegation.kind === "referral" ? delegation.ns : [])));
    const told = speaking(facts).flatMap((one) => (ownNames(one, zone) === null ? [] : [one]));
    const below = new Set(told.flatMap((one) => ownNames(one, zone) ?? []));
    if (below.size === 0) return skip("no-servers");
    const onlyAbove = [...above].filter((name) => !below.has(name));
    const onlyBelow = [...below].filter((name) => !above.has(name));
    if (onlyAbove.length + onlyBelow.length === 0) return pass();
    const open = silentOf(facts, onlyAbove.length > 0, onlyBelow.length > 0);
    if (open.length > 0) return unknown("open", counted(open));
    if (onlyBelow.length > 0 && isParentOpen(facts)) return skip("unknown-address");
    const evidence = [
      ...referrals.slice(0, 1).map((one) => delegationEvidence(zone, one)),
      ...told.slice(0, 1).map(({ server, replies }) => replyEvidence(`${shownName(zone)} NS`, server, replies.ns)),
    ];
    const names = (list: string[]) => listOf(list.map(shownName)) || "none";
    return fail(evidence, { params: { above: names(onlyAbove), below: names(onlyBelow) } });
  },
});

export const glueMissing = dnsCheck({
  id: "dns/glue-missing",
  severity: "error",
  title: "The zone above gives the addresses of servers inside the zone",
  failureTitle: "The zone above gives no address of {hosts}",
  why: "The address of a server that lies in the zone stands in the zone, which only the server itself can tell. The zone above has to give it (glue); without it the server is never reached.",
  fix: "Enter the addresses of {hosts} at the registrar (“host objects”, “glue records”).",
  details: { "no-parent": DETAILS["no-parent"], same: SAME_SERVERS, outside: "No name server lies in the zone." },
  references: [rfc(9471, "3"), rfc(1034, "4.2.1")],
  test(facts) {
    const referral = referralOf(facts);
    if (!referral) return skip(noReferral(facts));
    const inside = referral.ns.filter((host) => isWithin(host, facts.zone));
    if (inside.length === 0) return skip("outside");
    const missing = inside.filter((host) => !referral.glue.some((one) => one.host === host));
    if (missing.length === 0) return pass();
    return fail(few(facts.parent.replies.map((one) => delegationEvidence(facts.zone, one))), {
      params: { hosts: listOf(missing.map(shownName)) },
    });
  },
});

export const glueDiffers = dnsCheck({
  id: "dns/glue-differs",
  severity: "error",
  title: "The zone above gives the addresses that the zone gives",
  failureTitle: "The zone above gives other addresses than the zone for {hosts}",
  why: "Whoever comes from above asks the addresses given there. Where they are old, a machine is asked that may not serve the zone any more, or that belongs to somebody else by now.",
  fix: "Enter the right addresses at the registrar (“host objects”, “glue records”), or mend the A and AAAA records in the zone.",
  details: {
    "no-parent": DETAILS["no-parent"],
    same: SAME_SERVERS,
    outside: "No name server lies in the zone.",
    open: "The addresses in the zone could not be looked up; another check says why.",
  },
  references: [rfc(1912, "2.3"), rfc(9471, "3")],
  test(facts) {
    const { zone, parent, hosts } = facts;
    const referral = referralOf(facts);
    if (!referral) return skip(noReferral(facts));
    const inside = hosts.filter(({ host, glue }) => isWithin(host, zone) && glue.length > 0);
    if (inside.length === 0) return skip("outside");
    const told = inside.filter(({ a, aaaa }) => !isFailed(a.answer) && !isFailed(aaaa.answer));
    const differing = told.filter(
      ({ addresses, glue }) => addresses.join() !== "" && [...addresses].sort().join() !== [...glue].sort().join(),
    );
    if (differing.length === 0) return told.length < inside.length ? skip("open") : pass();
    const evidence = [
      ...parent.replies.slice(0, 1).map((one) => delegationEvidence(zone, one)),
      ...differing
        .flatMap(({ a, aaaa }) => [a, aaaa])
        .map(({ name, type, answer }) => {
          const records = type === "A" ? recordsOf(answer, "A") : recordsOf(answer, "AAAA");
          if (isAbsent(answer)) return absenceEvidence({ name, type, answer });
          return {
            source: `${shownName(name)} ${type}`,
            text: records.map(({ data }) => data.address).join(", "),
            ...(answer.exchange !== undefined && { exchange: answer.exchange }),
          };
        }),
    ];
    return fail(few(evidence), { params: { hosts: listOf(differing.map(({ host }) => shownName(host))) } });
  },
});

/**
 * Who might name what seems to be named on one side only: for what only the zone above names, a server of the zone that did not tell; for what only the zone names, one of the zone
 * above. A silent server that the zone itself does not name has no say.
 */
function silentOf(facts: DnsFacts, onlyAbove: boolean, onlyBelow: boolean): ServerAddress[] {
  const isNamed = (name: string) => isFailed(facts.ns.answer) || facts.hosts.some(({ host, inZone }) => host === name && inZone !== false);
  const told = new Set(speaking(facts).flatMap((one) => (ownNames(one, facts.zone) === null ? [] : [one.server])));
  const ofZone = judged(facts).flatMap(({ server, replies }) =>
    isNamed(server.host) && !told.has(server) && !isHeard(replies.ns) ? [server] : [],
  );
  const ofParent = facts.parent.replies.flatMap(({ server, delegation }) => (delegation.kind === "silent" ? [server] : []));
  return [...(onlyAbove ? ofZone : []), ...(onlyBelow ? ofParent : [])];
}

function referralOf({ parent }: DnsFacts) {
  const referrals = parent.replies.flatMap(({ delegation }) => (delegation.kind === "referral" ? [delegation] : []));
  const [first] = referrals;
  return first ? { ...first, glue: referrals.flatMap(({ glue }) => glue) } : null;
}

function noReferral({ parent }: DnsFacts): "same" | "no-parent" {
  return parent.replies.some(({ delegation }) => delegation.kind === "own") ? "same" : "no-parent";
}

function sayingOf({ delegation }: ParentReply): string {
  if (delegation.kind === "referral")
    return JSON.stringify([delegation.ns, [...delegation.glue].map(({ host, address }) => `${host} ${address}`).sort()]);
  return delegation.kind === "own" ? JSON.stringify([[...delegation.ns].sort()]) : delegation.kind;
}
