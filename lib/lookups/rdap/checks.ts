import { type Check, type CheckResult, checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { shownName } from "#lib/lookups/questions/columns.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { DAY, eventAt, isUnregistered, type RdapFacts } from "./facts.ts";
import { dateOf } from "./rows.ts";

const rdapCheck = checkOn<RdapFacts>();
const SOON = 30; // days
const DETAILS = {
  untold: "The registry told nothing; another check says why.",
  absent: "{target} is not registered.",
  address: "An address does not expire.",
  silent: "The registry tells no such date.",
} as const;
const HELD = ["client hold", "server hold", "inactive", "redemption period", "pending delete", "pending restore"];

const notRegistered = rdapCheck({
  id: "rdap/not-registered",
  severity: "error",
  title: "The registry knows {target}",
  failureTitle: "{target} is not registered: the registry knows no such object",
  why: "Anybody can register the name, and then receives its mail and sends in its name.",
  fix: "If it is yours, register it again at once; if it was misspelt, look for the right one.",
  details: { untold: DETAILS.untold },
  references: [rfc(7480, "5.3"), rfc(9082, "3.1.3")],
  test(facts) {
    const params = { target: shownName(facts.target) };
    if (isUnregistered(facts)) return fail(answerEvidence(facts), { params });
    return facts.registration ? pass({ params }) : skip("untold", params);
  },
});

const expired = rdapCheck({
  id: "rdap/expired",
  severity: "error",
  title: "The registration has not expired",
  failureTitle: "The registration expired on {date}",
  why: "The registrar may take the domain out of the zone above any day, and sell it later. Mail then stops.",
  fix: "Renew it at the registrar today.",
  details: DETAILS,
  references: [rfc(9083, "4.5"), rfc(5731, "3.2.2")],
  test: (facts) =>
    expiry(facts, (at) =>
      at < facts.now ? fail(eventEvidence(facts, at), { params: { date: dateOf(at) } }) : pass({ evidence: eventEvidence(facts, at) }),
    ),
});

const expiresSoon = rdapCheck({
  id: "rdap/expires-soon",
  severity: "warning",
  title: "The registration lasts another month at least",
  failureTitle: "The registration expires in {days} {days|day|days}, on {date}",
  why: "If nobody renews it, mail and web stop on that day or soon after.",
  fix: "See whether the registrar renews it by itself, and whether the means of payment is still good.",
  details: { ...DETAILS, expired: "It has expired; another check says so." },
  references: [rfc(9083, "4.5"), rfc(5731, "3.2.2")],
  test: (facts) =>
    expiry(facts, (at) => {
      const days = Math.floor((at - facts.now) / DAY);
      if (at < facts.now) return skip("expired");
      return days < SOON ? fail(eventEvidence(facts, at), { params: { days, date: dateOf(at) } }) : pass();
    }),
});

const onHold = rdapCheck({
  id: "rdap/on-hold",
  severity: "error",
  title: "The domain is not held back or on its way out",
  failureTitle: "The registry holds the domain back: {statuses}",
  why: "With such a status the domain is not in the zone above, or leaves it soon: nobody finds its mail servers.",
  fix: "Ask the registrar why, and what lifts it: often an unpaid bill, or an address that was not confirmed.",
  details: { untold: DETAILS.untold, address: "An address has no such status." },
  references: [rfc(8056, "2"), rfc(5731, "2.3")],
  test(facts) {
    const { registration, kind } = facts;
    if (kind === "address") return skip("address");
    if (!registration) return skip("untold");
    const held = registration.statuses.filter((status) => HELD.includes(status.toLowerCase()));
    if (held.length === 0) return pass();
    return fail(
      held.map((status) => ({ ...source(facts), text: visible(status) })),
      { params: { statuses: visible(held.join(", ")) } },
    );
  },
});

const transferUnlocked = rdapCheck({
  id: "rdap/transfer-unlocked",
  severity: "notice",
  title: "The domain is locked against transfers",
  failureTitle: "Nothing locks the domain against a transfer to another registrar",
  why: "Whoever gets at the authorisation code could move the domain away. With the lock the registrar refuses. Some registries have no such status.",
  fix: "Switch the transfer lock on at the registrar.",
  details: { untold: DETAILS.untold, address: "An address is not transferred so." },
  references: [rfc(8056, "2"), rfc(5731, "2.3")],
  test(facts) {
    const { registration, kind } = facts;
    if (kind === "address") return skip("address");
    if (!registration) return skip("untold");
    if (registration.statuses.some((status) => /transfer prohibited|^locked$/i.test(status))) return pass();
    return fail([{ ...source(facts), text: visible(registration.statuses.join(", ") || "no status") }]);
  },
});

const abuseMissing = rdapCheck({
  id: "rdap/abuse-contact-missing",
  severity: "notice",
  title: "There is an address for complaints",
  failureTitle: "The registry names no address for complaints about {target}",
  why: "Whoever wants to report spam or fraud finds nobody, and reports to a blacklist instead.",
  fix: "Domains: the registrar has to name its own. Addresses: have your provider enter an abuse contact.",
  details: { untold: DETAILS.untold },
  references: [rfc(9083, "10.2.4")],
  test(facts) {
    const { registration } = facts;
    if (!registration) return skip("untold");
    const { mail } = registration.abuse;
    if (mail.length > 0) return pass({ evidence: mail.slice(0, 3).map((text) => ({ ...source(facts), text: visible(text) })) });
    return fail([{ ...source(facts), text: "No entity with the role “abuse” has an e-mail address" }], {
      params: { target: shownName(facts.target) },
    });
  },
});

const unansweredQuestion = rdapCheck({
  id: "rdap/unanswered-question",
  severity: "warning",
  title: "The registry answers",
  failureTitle: "The registry does not answer",
  why: "What the registry would have said is not known. That says nothing of the domain.",
  fix: "Look again in some minutes; registries refuse whoever asks often.",
  details: {
    none: "IANA lists no registry for {target} that answers by RDAP.",
    limited: "The registry refuses for now: it was asked too often (429).",
    code: "The registry answered with status {code}.",
    failed: "The registry could not be asked: {cause}.",
    unreadable: "The answer is not what RDAP says (RFC 9083).",
  },
  references: [rfc(7480, "5.5"), rfc(9224, "4")],
  test(facts) {
    const last = facts.fetched.at(-1);
    if (!last) return unknown("none", { target: shownName(facts.target) });
    if (last.status !== "ok") return unknown("failed", { cause: visible(last.cause) }, answerEvidence(facts));
    if (last.code === 429) return unknown("limited", {}, answerEvidence(facts));
    if (last.code === 404 || (last.code === 200 && facts.registration)) return pass({ evidence: answerEvidence(facts) });
    return last.code === 200
      ? unknown("unreadable", {}, answerEvidence(facts))
      : unknown("code", { code: last.code }, answerEvidence(facts));
  },
});

/** Every check of a registration. */
export const rdapChecks: readonly Check<RdapFacts>[] = [
  notRegistered,
  expired,
  expiresSoon,
  onHold,
  transferUnlocked,
  abuseMissing,
  unansweredQuestion,
];

function expiry<Detail extends string>(
  facts: RdapFacts,
  test: (at: number) => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof DETAILS> {
  if (facts.kind === "address") return skip("address");
  if (isUnregistered(facts)) return skip("absent", { target: shownName(facts.target) });
  if (!facts.registration) return skip("untold");
  const at = eventAt(facts, "expiration");
  return at === null ? skip("silent") : test(at);
}

function source({ fetched }: RdapFacts): Pick<Evidence, "source" | "exchange"> {
  const last = fetched.at(-1);
  return { source: visible(last?.url ?? ""), ...(last?.exchange !== undefined && { exchange: last.exchange }) };
}

function answerEvidence(facts: RdapFacts): Evidence[] {
  const last = facts.fetched.at(-1);
  const text = last?.status === "ok" ? `the server answered with status ${last.code}` : (last?.cause ?? "");
  return [{ ...source(facts), text: visible(text) }];
}

function eventEvidence(facts: RdapFacts, at: number): Evidence[] {
  return [{ ...source(facts), text: `expiration ${dateOf(at)}` }];
}
