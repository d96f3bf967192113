import { causeOf } from "#lib/engine/causes.ts";
import { aliasesOf } from "#lib/lookups/questions/asked.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Measure, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import { type AllFacts, denial, followed, recordsIn } from "./facts.ts";

const HEADLINES = {
  some: "{name} has {count} {count|record|records} of {types} {types|type|types}.",
  "some-open":
    "{name} has {count} {count|record|records} of {types} {types|type|types}; {open} {open|question has|questions have} no answer.",
  alias: "{name} is an alias of {target}, which has {count} {count|record|records} of {types} {types|type|types}.",
  dangling: "{name} is an alias of {target}, which does not exist (NXDOMAIN).",
  none: "{name} exists and has no record of the types asked for.",
  "none-open": "Which records {name} has could not be found out: {open} {open|question has|questions have} no answer.",
  nxdomain: "{name} does not exist: its name servers say so (NXDOMAIN).",
  unknown: "Which records {name} has could not be found out: {cause}.",
} as const;

/** What stands at the name, as one sentence. */
export function allHeadline(facts: AllFacts): string {
  const [key, params] = summary(facts);
  return fill(HEADLINES[key], { name: visible(toUnicode(facts.name)), ...params });
}

/** How many records there are, and of how many types. */
export function allMeasures({ asked }: AllFacts): Measure[] {
  const found = asked.filter((one) => recordsIn(one).length > 0).length;
  const count = asked.reduce((sum, one) => sum + recordsIn(one).length, 0);
  return [
    { key: "records", label: "Records", value: count },
    { key: "types", label: "Types", value: fill("{found} of {asked}", { found, asked: asked.length }) },
  ];
}

function summary(facts: AllFacts): [keyof typeof HEADLINES, Params?] {
  const { asked } = facts;
  if (denial(facts)) return ["nxdomain"];
  const failed = asked.flatMap(({ answer }) => (isFailed(answer) ? [answer] : []));
  const [first] = failed;
  const open = failed.length;
  if (first && open === asked.length) return ["unknown", { cause: causeOf(first) }];
  const through = followed(facts);
  const target = visible((through && aliasesOf(through).at(-1)) ?? "");
  if (through?.answer.status === "nxdomain") return ["dangling", { target }];
  const found = asked.filter((one) => recordsIn(one).length > 0 && !(through && one.type === "CNAME"));
  const count = found.reduce((sum, one) => sum + recordsIn(one).length, 0);
  const params = { count, types: found.length, open, target };
  if (count === 0) return [open > 0 ? "none-open" : "none", params];
  return [open > 0 ? "some-open" : through ? "alias" : "some", params];
}
