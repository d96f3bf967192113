import { causeOf } from "#lib/engine/causes.ts";
import type { SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import type { Problem, Span } from "#lib/protocols/spf/record.ts";
import type { Unanswered, WalkedRecord, WalkedTerm } from "#lib/protocols/spf/walked.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import type { AbsentAnswer, RecordType } from "#lib/transport/types.ts";
import { causeText } from "./cause-texts.ts";
import { problemText } from "./problem-texts.ts";
import { shown, shownMark } from "./shown.ts";

const ABSENCE = { nxdomain: "NXDOMAIN: the name does not exist", nodata: "NODATA: the name exists and has no such record" } as const;

/** A record as it stands in the DNS, with a stretch of it marked. */
export function recordEvidence({ domain, selection, record }: WalkedRecord, span?: Span, note?: string): Evidence {
  const text = record?.text ?? "";
  return {
    ...source(domain, "TXT", selection.exchange),
    text: shown(text),
    ...(span && { mark: shownMark(text, span) }),
    ...(note && { note }),
  };
}

/** The term where it stands in its record. */
export function termEvidence(node: WalkedRecord, { term }: WalkedTerm, note?: string): Evidence {
  return recordEvidence(node, term, note);
}

/** What breaks the grammar, marked and named. */
export function problemEvidence(node: WalkedRecord, problem: Problem): Evidence {
  return recordEvidence(node, problem, problemText(problem));
}

/** The record in which the evaluation ended, with the term that decided; what there is in its place where there is none. */
export function evaluatedEvidence({ root, matched, cause }: SpfEvaluation): Evidence {
  const inner = matched.at(-2)?.record ?? root;
  const term = matched.at(-1)?.term;
  const text = inner.text === null ? (cause ? causeText(cause) : "") : shown(inner.text);
  return {
    ...source(inner.domain, "TXT", inner.exchange),
    text,
    ...(inner.text !== null && term && { mark: shownMark(inner.text, term) }),
  };
}

/** A TXT record that counts or does not count as SPF. */
export function textEvidence(domain: string, text: string, exchange: number | undefined, span?: Span): Evidence {
  return { ...source(domain, "TXT", exchange), text: shown(text), ...(span && { mark: shownMark(text, span) }) };
}

/** The proof that there is no such record. */
export function absenceEvidence(domain: string, type: RecordType, status: AbsentAnswer["status"], exchange: number | undefined): Evidence {
  return { ...source(domain, type, exchange), text: ABSENCE[status] };
}

/** A question without an answer. */
export function unansweredEvidence({ name, type, answer, exchange }: Unanswered): Evidence {
  return { ...source(name, type, exchange), text: causeOf(answer) };
}

function source(domain: string, type: string, exchange: number | undefined): Pick<Evidence, "source" | "exchange"> {
  return { source: `${visible(shown(domain))} ${type}`, ...(exchange !== undefined && { exchange }) };
}
