import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type Check, checkOn, fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { absence, recordEvidence } from "#lib/lookups/questions/evidence.ts";
import { absenceEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { isFailed } from "#lib/transport/read.ts";
import { openQuestions, ptrQuestion, type ReverseFacts } from "./facts.ts";

const reverseCheck = checkOn<ReverseFacts>();
const MOST_SHOWN = 10;

const nameMissing = reverseCheck({
  id: "reverse/name-missing",
  severity: "warning",
  title: "The address has a reverse name",
  failureTitle: "{address} has no reverse name",
  why: "Many receivers refuse mail from an address without a reverse name, or take it for spam, and logs show a bare number.",
  fix: "Ask whoever gave you the address to publish a PTR record for it, with the name of the machine:\n{question}. IN PTR mail.example.com.",
  details: { unanswered: UNANSWERED },
  references: [rfc(1912, "2.1"), rfc(8601, "3")],
  test(facts) {
    const asked = ptrQuestion(facts);
    if (isFailed(asked.answer)) return unknown("unanswered", unanswered(asked.name, "PTR", asked.answer));
    if (facts.iprev.names.length > 0) return pass({ evidence: namesEvidence(facts) });
    return fail(absence(asked), { params: { address: facts.address, question: asked.name } });
  },
});

const notConfirmed = reverseCheck({
  id: "reverse/not-confirmed",
  severity: "warning",
  title: "A reverse name leads back to the address",
  failureTitle: "No reverse name of {address} leads back to it",
  why: "Anyone can write any name into the reverse zone of their own address, so receivers believe the name only when it has the address. Here it has not.",
  fix: "Publish the address at the name, or have the reverse name changed to one that has the address:\n{name}. IN {type} {address}",
  details: { unanswered: UNANSWERED, "no-name": "{address} has no reverse name." },
  references: [rfc(8601, "3"), rfc(1912, "2.1")],
  test(facts) {
    const { address, iprev } = facts;
    if (iprev.result === "permerror") return skip("no-name", { address });
    if (iprev.result === "pass") return pass({ evidence: forwardEvidence(facts) });
    if (iprev.result === "fail") {
      const [first] = iprev.forward;
      const params = { address, name: visible(iprev.names[0] ?? ""), type: first?.type ?? "" };
      return fail([...namesEvidence(facts), ...forwardEvidence(facts)], { params });
    }
    const [open] = openQuestions(facts);
    return unknown("unanswered", open ? unanswered(visible(open.name), open.type, open.answer) : {});
  },
});

const severalNames = reverseCheck({
  id: "reverse/several-names",
  severity: "notice",
  title: "The address has one reverse name",
  failureTitle: "{address} has {count} reverse names",
  why: "Several names are allowed. Many programs use only one of them, and which one changes from question to question; receivers look at ten at most.",
  fix: "Keep the name that the machine calls itself.",
  details: { unanswered: UNANSWERED, "no-name": "{address} has no reverse name." },
  references: [rfc(2181, "10.2"), rfc(8601, "3")],
  test(facts) {
    const { address, iprev } = facts;
    const asked = ptrQuestion(facts);
    if (isFailed(asked.answer)) return unknown("unanswered", unanswered(asked.name, "PTR", asked.answer));
    if (iprev.names.length === 0) return skip("no-name", { address });
    if (iprev.names.length === 1) return pass();
    return fail(namesEvidence(facts), { params: { address, count: iprev.names.length } });
  },
});

const unansweredQuestion = reverseCheck({
  id: "reverse/unanswered-question",
  severity: "notice",
  title: "Every question has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a name or an address may exist or not. Mailvane says neither.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(2308, "7"), rfc(8914)],
  test(facts) {
    const open = openQuestions(facts);
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(visible(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params, open.map(absenceEvidence));
  },
});

function namesEvidence(facts: ReverseFacts): Evidence[] {
  const asked = ptrQuestion(facts);
  const records = asked.answer.status === "ok" ? asked.answer.records : [];
  return records.slice(0, MOST_SHOWN).map((record) => recordEvidence(asked, record));
}

function forwardEvidence({ iprev }: ReverseFacts): Evidence[] {
  return iprev.forward.flatMap((asked) => {
    const { answer } = asked;
    return answer.status === "ok" ? answer.records.slice(0, MOST_SHOWN).map((record) => recordEvidence(asked, record)) : absence(asked);
  });
}

/** Every check of the reverse lookup. */
export const reverseChecks: readonly Check<ReverseFacts>[] = [nameMissing, notConfirmed, severalNames, unansweredQuestion];
