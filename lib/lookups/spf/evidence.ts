import { causeOf } from "#lib/engine/causes.ts";
import type { SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import type { Problem, Span } from "#lib/protocols/spf/record.ts";
import { recordsIn, type Unanswered, type WalkedRecord, type WalkedTerm } from "#lib/protocols/spf/walked.ts";
import type { Evidence } from "#lib/report/schema.ts";
import type { AbsentAnswer, RecordType } from "#lib/transport/types.ts";
import { causeText } from "./cause-texts.ts";
import { problemText } from "./problem-texts.ts";
import { brief, excerpt } from "./shown.ts";

const ABSENCE = { nxdomain: "NXDOMAIN: the name does not exist", nodata: "NODATA: the name exists and has no such record" } as const;

/** As many pieces as a reader can use; a hostile record could yield thousands. */
export const MOST_EVIDENCE = 10;

/** A record as it stands in the DNS, with a stretch of it marked. */
export function recordEvidence({ domain, selection, record }: WalkedRecord, span?: Span, note?: string): Evidence {
  return { ...textEvidence(domain, record?.text ?? "", selection.exchange, span), ...(note && { note }) };
}

/** The terms of the tree that a check is about, each where it stands in its record. */
export function placedEvidence(root: WalkedRecord, concerned: (term: WalkedTerm) => boolean): Evidence[] {
  return recordsIn(root)
    .flatMap((node) => node.terms.filter(concerned).map((term) => ({ node, term })))
    .slice(0, MOST_EVIDENCE)
    .map(({ node, term }) => termEvidence(node, term));
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
  if (inner.text !== null) return textEvidence(inner.domain, inner.text, inner.exchange, term);
  return { ...source(inner.domain, "TXT", inner.exchange), text: cause ? causeText(cause) : "" };
}

/** A TXT record that counts or does not count as SPF. */
export function textEvidence(domain: string, text: string, exchange: number | undefined, span?: Span): Evidence {
  return { ...source(domain, "TXT", exchange), ...excerpt(text, span) };
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
  return { source: `${brief(domain)} ${type}`, ...(exchange !== undefined && { exchange }) };
}
