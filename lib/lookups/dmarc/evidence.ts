import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { DmarcProblem } from "#lib/protocols/dmarc/record.ts";
import type { WalkStep } from "#lib/protocols/dmarc/walk.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { dmarcProblemText } from "./problem-texts.ts";

/** Pieces of evidence that one finding shows; a hostile record has thousands of problems. */
const MOST_SHOWN = 10;

/** The texts that a step found, or what came in their place. */
export function stepEvidence(step: WalkStep): Evidence[] {
  const { selection } = step;
  switch (selection.status) {
    case "record":
      return [recordEvidence(step)];
    case "multiple":
      return selection.texts.slice(0, MOST_SHOWN).map((text) => textEvidence(step, text));
    case "none":
      return selection.others.length > 0
        ? selection.others.slice(0, MOST_SHOWN).map((text) => textEvidence(step, text))
        : [absenceEvidence(step)];
    case "failed":
      return [absenceEvidence(step)];
  }
}

/** The record that a step found, with a stretch of it marked. */
export function recordEvidence(step: WalkStep, span?: Span, note?: string): Evidence {
  const text = step.selection.status === "record" ? step.selection.record.text : "";
  return textEvidence(step, text, span, note);
}

/** Stretches of a record, each marked. */
export function spanEvidence(step: WalkStep, spans: readonly Span[]): Evidence[] {
  return spans.slice(0, MOST_SHOWN).map((span) => recordEvidence(step, span));
}

/** Problems of a record, each marked and named. */
export function problemEvidence(step: WalkStep, problems: readonly DmarcProblem[]): Evidence[] {
  return problems.slice(0, MOST_SHOWN).map((problem) => recordEvidence(step, problem, dmarcProblemText(problem)));
}
