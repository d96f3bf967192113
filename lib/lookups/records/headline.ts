import { causeOf } from "#lib/engine/causes.ts";
import { aliasesOf } from "#lib/lookups/questions/asked.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { RecordFacts } from "./facts.ts";
import { MOST_SHOWN } from "./rows.ts";

const HEADLINES = {
  ok: "{name} has {count} {type} {count|record|records}.",
  nodata: "{name} exists and has no {type} record.",
  nxdomain: "{name} does not exist: its name servers say so (NXDOMAIN).",
  "ok-alias": "{name} is an alias of {target}, which has {count} {type} {count|record|records}.",
  "nodata-alias": "{name} is an alias of {target}, which has no {type} record.",
  "nxdomain-alias": "{name} is an alias of {target}, which does not exist (NXDOMAIN).",
  unknown: "Whether {name} has {type} records could not be found out: {cause}.",
} as const;

/** What stands at the name, as one sentence. */
export function recordHeadline(facts: RecordFacts): string {
  const { name, type, answer } = facts;
  const shared = { name: visible(toUnicode(name)), type };
  if (isFailed(answer)) return fill(HEADLINES.unknown, { ...shared, cause: causeOf(answer) });
  const target = aliasesOf(facts).at(-1);
  const count = answer.status === "ok" ? answer.records.length : 0;
  const key = target === undefined ? answer.status : (`${answer.status}-alias` as const);
  return fill(HEADLINES[key], { ...shared, count, target: visible(target ?? "") });
}

/** How many records there are. None where that is not known. */
export function recordMeasures({ answer }: RecordFacts): Measure[] {
  if (isFailed(answer)) return [];
  const count = answer.status === "ok" ? answer.records.length : 0;
  const note = count > MOST_SHOWN ? fill("{shown} shown", { shown: MOST_SHOWN }) : undefined;
  return [{ key: "records", label: "Records", value: count, ...(note !== undefined && { note }) }];
}
