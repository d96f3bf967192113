import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type Check, checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { absence, recordEvidence } from "#lib/lookups/questions/evidence.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import type { AsnFacts } from "./facts.ts";

const asnCheck = checkOn<AsnFacts>();
const MOST_SHOWN = 10;

const notAnnounced = asnCheck({
  id: "asn/not-announced",
  severity: "warning",
  title: "A network announces the address",
  failureTitle: "No network announces {address}",
  why: "Routers learn the way to an address from the network that announces it (BGP). Nobody was seen to announce this one, so it is not reached from most of the Internet. The data is Team Cymru’s, some hours old.",
  fix: "If the address is in use, ask whoever gave it to you whether its prefix is announced.",
  details: { unanswered: UNANSWERED, unreadable: "The answer holds nothing that can be read: {text}" },
  references: [rfc(1930, "3")],
  test(facts) {
    const { address, asked, origins, unreadable } = facts;
    if (isFailed(asked.answer)) return unknown("unanswered", unanswered(asked.name, "TXT", asked.answer));
    if (origins.length > 0) return pass({ evidence: originEvidence(facts) });
    if (isAbsent(asked.answer)) return fail(absence(asked), { params: { address } });
    return unknown("unreadable", { text: shown(unreadable[0] ?? "") });
  },
});

const severalOrigins = asnCheck({
  id: "asn/several-origins",
  severity: "notice",
  title: "One network announces the prefix",
  failureTitle: "{count} networks announce {prefix}",
  why: "A prefix usually has one origin. Several are right where networks share an address on purpose; otherwise one of them may have taken it.",
  fix: "See whether all of {systems} are meant to announce {prefix}.",
  details: { unanswered: UNANSWERED, none: "No origin of {address} is known." },
  references: [rfc(1930, "7")],
  test(facts) {
    const { address, asked, origins } = facts;
    if (isFailed(asked.answer)) return unknown("unanswered", unanswered(asked.name, "TXT", asked.answer));
    const [first] = origins;
    if (!first) return skip("none", { address });
    const systems = [...new Set(origins.flatMap(({ prefix, systems }) => (prefix === first.prefix ? systems : [])))];
    if (systems.length === 1) return pass();
    const names = systems.map((number) => `AS${number}`).join(", ");
    return fail(originEvidence(facts), { params: { count: systems.length, prefix: first.prefix, systems: names } });
  },
});

const unansweredQuestion = asnCheck({
  id: "asn/unanswered-question",
  severity: "notice",
  title: "Every question has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, Mailvane does not know which network announces the address, or what it is called.",
  fix: "Look again in a minute. If it stays so, see whether your resolver reaches the name servers of cymru.com.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(2308, "7"), rfc(8914)],
  test({ asked, systems }) {
    const open = [asked, ...systems.map((system) => system.asked)].flatMap(({ name, type, answer }) =>
      isFailed(answer) ? [{ name, type, answer }] : [],
    );
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
  },
});

function originEvidence({ asked }: AsnFacts): Evidence[] {
  return asked.answer.status === "ok" ? asked.answer.records.slice(0, MOST_SHOWN).map((record) => recordEvidence(asked, record)) : [];
}

/** Every check of the ASN lookup. */
export const asnChecks: readonly Check<AsnFacts>[] = [notAnnounced, severalOrigins, unansweredQuestion];
