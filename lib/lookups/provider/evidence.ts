import { absenceEvidence, textEvidence } from "#lib/lookups/txt-records/evidence.ts";
import type { Evidence } from "#lib/report/schema.ts";
import type { ServiceFacts } from "./facts.ts";

const MOST_SHOWN = 10;

/** The records that show a service. */
export function signEvidence({ signs }: ServiceFacts): Evidence[] {
  return signs.slice(0, MOST_SHOWN).map(({ asked, text, span }) => textEvidence(asked, text, span));
}

/** What stands at the selectors of a service whose key is missing. */
export function missingEvidence({ key }: ServiceFacts): Evidence[] {
  return key?.status === "missing" ? key.asked.slice(0, MOST_SHOWN).map(absenceEvidence) : [];
}
