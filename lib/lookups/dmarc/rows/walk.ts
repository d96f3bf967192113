import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { Discovery } from "#lib/protocols/dmarc/discovery.ts";
import { policyName, type Walk, type WalkStep } from "#lib/protocols/dmarc/walk.ts";
import type { Row } from "#lib/report/schema.ts";
import { visible } from "#lib/report/visible.ts";
import { recordsOf } from "#lib/transport/read.ts";
import { rowOf } from "./row.ts";
import { stepMeaning, stepState } from "./step-texts.ts";

/** A row for every name that the walk may ask, while nothing is known. */
export function awaitedSteps(domains: readonly string[]): Row[] {
  return domains.map((domain, i) => rowOf("query", i, String(i), { step: i + 1, name: visible(policyName(domain)) }, "pending"));
}

/** The steps of the walk, and the names that it did not come to. */
export function walkRows(walk: Walk, discovery: Discovery): Row[] {
  return [...walk.steps, ...walk.beyond].map((step, i) =>
    rowOf("query", i, String(i), {
      step: i + 1,
      name: visible(step.name),
      record: recordCell(step),
      ttl: recordsOf(step.answer, "TXT")[0]?.ttl ?? null,
      state: stepState(step, walk, discovery),
      meaning: stepMeaning(step, walk, discovery),
    }),
  );
}

function recordCell({ selection }: WalkStep): string | null {
  switch (selection.status) {
    case "record":
      return shown(selection.record.text);
    case "multiple":
      return selection.texts.map(shown).join(" · ");
    case "none":
      return selection.near.map(({ text }) => shown(text)).join(" · ") || null;
    case "failed":
      return null;
  }
}
