import { causeOf } from "#lib/engine/causes.ts";
import type { Lookup } from "#lib/engine/lookup.ts";
import { shown } from "#lib/lookups/txt-records/shown.ts";
import type { Input } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { isAbsent, isFailed } from "#lib/transport/read.ts";
import { asnChecks } from "./checks.ts";
import type { AsnFacts } from "./facts.ts";
import { gatherAsn } from "./gather.ts";
import { asnInput } from "./input.ts";
import { asnColumns } from "./rows.ts";

/** Which network does an address belong to? */
export const asn: Lookup<Input, AsnFacts> = {
  id: "asn",
  aliases: [],
  title: "Network",
  summary: "The network that announces an address to the Internet, with its number and name.",
  group: "DNS",
  input: asnInput,
  fields: [{ name: "target", label: "Address", help: "A public IPv4 or IPv6 address.", placeholder: "142.250.107.27", required: true }],
  columns: asnColumns,
  checks: asnChecks,
  active: false,
  budget: 50,
  gather: gatherAsn,
  headline: asnHeadline,
  measures: ({ origins }) => (origins.length > 0 ? [{ key: "prefixes", label: "Prefixes", value: origins.length }] : []),
};

const HEADLINES = {
  named: "{address} belongs to AS{number}, {name}.",
  bare: "{address} belongs to AS{number}.",
  none: "No network announces {address}.",
  unreadable: "Which network announces {address} could not be found out: the answer cannot be read.",
  unknown: "Which network announces {address} could not be found out: {cause}.",
} as const;

function asnHeadline({ address, asked, origins, systems }: AsnFacts): string {
  if (isFailed(asked.answer)) return fill(HEADLINES.unknown, { address, cause: causeOf(asked.answer) });
  const number = origins[0]?.systems[0];
  if (number === undefined) return fill(HEADLINES[isAbsent(asked.answer) ? "none" : "unreadable"], { address });
  const name = systems.find((system) => system.number === number)?.name ?? null;
  return fill(HEADLINES[name === null ? "bare" : "named"], { address, number, name: shown(name ?? "") });
}
