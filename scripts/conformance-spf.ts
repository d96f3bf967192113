import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";
import { z } from "zod";
import { evaluateSpf } from "#lib/protocols/spf/evaluate.ts";
import { type Entries, tableResolver } from "#lib/protocols/spf/testing/table-resolver.ts";
import type { Resolver } from "#lib/transport/types.ts";

// Runs the SPF project's suite for RFC 7208: npm run conformance:spf -- rfc7208-tests.yml

const text = z.union([z.string(), z.array(z.string())]);
const recordSchema = z.union([z.literal("TIMEOUT"), z.record(z.string(), z.unknown())]);
const caseSchema = z.object({
  helo: z.string(),
  host: z.string(),
  mailfrom: z.string(),
  result: z.union([z.string(), z.array(z.string())]),
  explanation: z.string().optional(),
});
const documentSchema = z.object({
  description: z.string(),
  tests: z.record(z.string(), caseSchema),
  zonedata: z.record(z.string(), z.array(recordSchema)),
});
type Case = z.infer<typeof caseSchema>;
type Zone = z.infer<typeof documentSchema>["zonedata"];

/** The resolver that the suite asks for: every record of the zone, and a time-out where it says TIMEOUT. */
function suiteResolver(zone: Zone): Resolver {
  const table: Record<string, Entries> = {};
  const failing = new Set<string>();
  for (const [name, records] of Object.entries(zone)) {
    const { entries, timeouts } = readEntries(records);
    table[name] = entries;
    for (const type of timeouts) failing.add(`${name.toLowerCase()} ${type}`);
  }
  return tableResolver(table, (name, type) => name.startsWith("error.") || failing.has(`${name} ${type}`));
}

function readEntries(records: Zone[string]): { entries: Entries; timeouts: string[] } {
  const values: Record<string, unknown[]> = {};
  const timeouts: string[] = [];
  for (const record of records) {
    if (record === "TIMEOUT") {
      // Every type that has no value before it.
      const given: Record<string, unknown[] | undefined> = { ...values, TXT: values.TXT ?? values.SPF };
      timeouts.push(...["A", "AAAA", "MX", "PTR", "TXT", "SPF"].filter((type) => !given[type]?.some(isValue)));
      continue;
    }
    for (const [type, value] of Object.entries(record)) {
      if (value === "TIMEOUT") timeouts.push(type);
      else values[type] = [...(values[type] ?? []), value];
    }
  }
  // A record of type SPF is one of type TXT too, unless the name has any TXT entry; "NONE" is an entry without a record.
  const txt = values.TXT ?? values.SPF ?? [];
  const entries: Entries = {
    A: z.array(z.string()).parse(values.A ?? []),
    AAAA: z.array(z.string()).parse(values.AAAA ?? []),
    MX: z.array(z.tuple([z.number(), z.string()])).parse(values.MX ?? []),
    PTR: z.array(z.string()).parse(values.PTR ?? []),
    TXT: z.array(text).parse(txt.filter(isValue)),
    ...(values.CNAME && { CNAME: z.string().parse(values.CNAME[0]) }),
  };
  return { entries, timeouts };
}

function isValue(value: unknown): boolean {
  return value !== "NONE";
}

async function run(id: string, test: Case, resolver: Resolver): Promise<{ result: boolean; explanation: boolean }> {
  const identity = { ip: test.host, helo: test.helo, mailFrom: test.mailfrom };
  const evaluation = await evaluateSpf(identity, resolver, { receiver: "receiver.example.org" });
  const wanted = [test.result].flat();
  const result = wanted.includes(evaluation.result);
  if (!result) console.log(`${id}: ${evaluation.result} instead of ${wanted.join(" or ")}`);
  const said = evaluation.explanation ?? "DEFAULT";
  const explanation = test.explanation === undefined || said.toLowerCase() === test.explanation.toLowerCase();
  if (!explanation) console.log(`${id}: explanation "${said}" instead of "${test.explanation}"`);
  return { result, explanation };
}

const [file] = process.argv.slice(2);
if (!file) {
  console.error("Usage: npm run conformance:spf -- rfc7208-tests.yml");
  process.exit(2);
}
const counts = { results: 0, tests: 0, explanations: 0, explained: 0 };
for (const document of parseAllDocuments(readFileSync(file, "utf8"))) {
  const { tests, zonedata } = documentSchema.parse(document.toJS());
  for (const [id, test] of Object.entries(tests)) {
    const { result, explanation } = await run(id, test, suiteResolver(zonedata));
    counts.tests += 1;
    if (result) counts.results += 1;
    if (test.explanation === undefined) continue;
    counts.explained += 1;
    if (explanation) counts.explanations += 1;
  }
}
const { results, tests, explanations, explained } = counts;
console.log(`${results} of ${tests} results, ${explanations} of ${explained} explanations`);
process.exit(results === tests && explanations === explained ? 0 : 1);
