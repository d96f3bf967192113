import { providerOfMx } from "#lib/protocols/providers/match.ts";
import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { isFailed } from "#lib/transport/read.ts";
import { addressesOf, type FamilyFacts, type MxFacts, type ServerFacts } from "./facts.ts";
import { aliasTarget } from "./notes.ts";

/** Servers, addresses of both families, confirmed reverse names, providers. None where no server is known. */
export function mxMeasures({ servers, beyond }: MxFacts): Measure[] {
  if (servers.length === 0) return [];
  const checked = servers.flatMap(addressesOf).filter(({ iprev }) => iprev !== null);
  const confirmed = checked.filter(({ iprev }) => iprev?.result === "pass").length;
  const providers = [...new Set(servers.flatMap(providerNames))];
  return [
    { key: "servers", label: "Servers", value: servers.length + beyond },
    familyMeasure(
      "ipv4",
      "IPv4 addresses",
      servers.map(({ a }) => a),
    ),
    familyMeasure(
      "ipv6",
      "IPv6 addresses",
      servers.map(({ aaaa }) => aaaa),
    ),
    { key: "confirmed", label: "Reverse names confirmed", value: fill("{confirmed} of {checked}", { confirmed, checked: checked.length }) },
    ...(providers.length > 0 ? [{ key: "providers", label: "Provider", value: providers.join(", ") }] : []),
  ];
}

function familyMeasure(key: string, label: string, families: FamilyFacts[]): Measure {
  const value = families.reduce((sum, { addresses, beyond }) => sum + addresses.length + beyond, 0);
  const open = families.filter(({ answer }) => isFailed(answer)).length;
  return { key, label, value, ...(open > 0 && { note: fill("{open} {open|server|servers} without an answer", { open }) }) };
}

function providerNames({ host, a, aaaa }: ServerFacts): string[] {
  const names = [host, aliasTarget(a.answer), aliasTarget(aaaa.answer)].filter((name) => name !== null);
  return names.flatMap((name) => providerOfMx(name)?.name ?? []).slice(0, 1);
}
