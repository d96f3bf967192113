import type { Scenario } from "#lib/engine/scenario.ts";
import { parseZone } from "#lib/lab/zone-file.ts";
import { scenarios } from "#lib/lookups/scenarios.ts";
import { latin1 } from "#lib/transport/read.ts";

const every: readonly Scenario[] = Object.values(scenarios).flat();

/** Texts of the scenarios, right and wrong ones, that begin a mutation. One character is one octet where they come from the DNS. */
export const corpus = {
  records: unique(every.flatMap(({ records }) => texts(records))),
  messages: unique(every.flatMap(({ text }) => text ?? [])),
  policies: filesOf(/\.txt$/),
  pictures: filesOf(/\.svg$/),
  registrations: filesOf(/^\/(?:domain|ip)\//),
  commands: unique(every.map(({ input }) => input.target)),
} as const;

/** Of the TXT records; what cannot be read by itself, since it cites a certificate, is no TXT record. */
function texts(records: string): string[] {
  const lines = records.split("\n").filter((line) => line.includes(" IN TXT "));
  return parseZone(lines.join("\n"), "corpus").flatMap((record) => (record.type === "TXT" ? latin1(record.data.strings) : []));
}

function filesOf(path: RegExp): string[] {
  const files = every.flatMap(({ https = [] }) => https.flatMap(({ files }) => Object.entries(files)));
  return unique(files.flatMap(([name, { body }]) => (path.test(name) && typeof body === "string" ? body : [])));
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
