import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { fail, pass, skip, unknown } from "#lib/engine/check.ts";
import { fieldEvidence, MOST_SHOWN } from "#lib/lookups/headers/evidence.ts";
import type { HeadersFacts } from "#lib/lookups/headers/facts.ts";
import { arcProblemText } from "#lib/lookups/headers/problem-texts.ts";
import { shown } from "#lib/lookups/headers/shown.ts";
import type { Field } from "#lib/protocols/message/message.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";
import { LEFT_OUT } from "./verification.ts";

const NONE = { none: "The message has no ARC sets: nobody on the way vouched for what it found." } as const;

export const arcMalformed = headersCheck({
  id: "headers/arc-malformed",
  severity: "notice",
  title: "The ARC sets form a chain",
  failureTitle: "The ARC sets do not form a chain",
  why: "Each server that changes a message may seal what it found before. A chain with a gap, a set without one of its three fields, or with a wrong state counts for nothing.",
  fix: "If one of the sealing servers is yours, bring its ARC software up to date. ARC is an experiment that is coming to its end: nothing has to be done about the chains of others.",
  details: NONE,
  references: [rfc(8617, "5.2"), rfc(8617, "4.2.1")],
  test({ chain: { sets, problems }, message }) {
    if (sets.length === 0 && problems.length === 0) return skip("none");
    const [first] = arcFields(message.fields);
    if (problems.length === 0 || !first) return pass();
    const evidence = problems.slice(0, MOST_SHOWN).map((problem) => {
      const field = fieldsOfSet(sets, problem.instance)[0] ?? first;
      return fieldEvidence(field, arcProblemText(problem));
    });
    return fail(evidence);
  },
});

export const arcNotVerified = headersCheck({
  id: "headers/arc-not-verified",
  severity: "notice",
  title: "The ARC chain verifies",
  failureTitle: "The ARC chain does not verify",
  why: "The message was changed after the last seal, or a seal is not by whom it says. Receivers that look at ARC then count nothing of what the chain says.",
  fix: "If you copied the message out of a mail program, take its source as a file (.eml) and look again. If one of the sealing servers is yours, see that it seals last of all.",
  details: {
    ...NONE,
    ...LEFT_OUT,
    altered: "The text lost white space on its way here, which breaks seals.",
    unanswered: UNANSWERED,
  },
  references: [rfc(8617, "5.2")],
  test({ chain: { sets }, verification, altered }) {
    const newest = sets.at(-1);
    const field = newest?.seal?.field ?? newest?.signature?.field ?? newest?.results?.field;
    if (!field) return skip("none");
    if (verification.status === "no-body") return skip("no-body");
    if (verification.status !== "done") return unknown(verification.status);
    const { result, text, open } = verification.chain;
    if (result === "pass") return pass();
    if (open) return unknown("unanswered", unanswered(shown(open.name), "TXT", open.answer));
    const evidence = fieldEvidence(field, shown(text));
    return altered ? unknown("altered", {}, [evidence]) : fail([evidence]);
  },
});

function arcFields(fields: readonly Field[]): Field[] {
  return fields.filter(({ key }) => key.startsWith("arc-"));
}

function fieldsOfSet(sets: HeadersFacts["chain"]["sets"], instance: number): Field[] {
  const set = sets.find((one) => one.instance === instance);
  return [set?.seal, set?.signature, set?.results].flatMap((part) => (part ? [part.field] : []));
}
