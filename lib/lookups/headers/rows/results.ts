import type { ResultsFacts } from "#lib/lookups/headers/facts.ts";
import type { ReadFacts } from "#lib/lookups/headers/read-facts.ts";
import { shown } from "#lib/lookups/headers/shown.ts";
import type { AuthenticationResults } from "#lib/protocols/message/results.ts";
import type { Row } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { moment, rowOf } from "./row.ts";

const MOST_SETS = 50;
const NOTES = {
  named: "{results}. By the host that you trust.",
  brought: "{results}. The message brought it along: no host of the receiver says this.",
  other: "{results}.",
  set: "Says: {results}. Its seal calls the chain before it {validation}.",
} as const;

/** One row for each set of the ARC chain and for each Authentication-Results field. */
export function resultRows({ chain, results }: Pick<ReadFacts, "chain" | "results">): Row[] {
  const sets = chain.sets.slice(0, MOST_SETS).map(({ instance, results: said, seal }) =>
    rowOf("seal", instance, {
      from: seal?.read.domain ? shown(seal.read.domain) : null,
      by: said?.read.authservId ? shown(said.read.authservId) : null,
      protocol: seal?.read.algorithm ? shown(seal.read.algorithm) : null,
      date: moment(seal?.read.signedAt == null ? null : seal.read.signedAt * 1000),
      note: fill(NOTES.set, { results: summary(said?.read ?? null), validation: shown(seal?.read.validation ?? "nothing") }),
    }),
  );
  return [...sets, ...results.map((one, index) => rowOf("results", index + 1, resultCells(one)))];
}

function resultCells({ read, named, brought }: ResultsFacts) {
  const template = NOTES[brought ? "brought" : named ? "named" : "other"];
  return { by: read.authservId && shown(read.authservId), note: fill(template, { results: summary(read) }) };
}

/** `spf=pass, dkim=fail`. */
function summary(read: AuthenticationResults | null): string {
  const said = read?.results.map(({ method, result }) => `${method}=${result}`) ?? [];
  return said.length === 0 ? "no result" : shown(said.join(", "));
}
