import { mxRecords } from "#lib/protocols/mx/servers.ts";
import type { Provider } from "#lib/protocols/providers/catalogue.ts";
import { providerOfMx } from "#lib/protocols/providers/match.ts";
import { visible } from "#lib/report/visible.ts";
import { recordText } from "#lib/transport/record-text.ts";
import type { Answer } from "#lib/transport/types.ts";
import type { ServiceFacts, Sign } from "./facts.ts";
import type { SpfReading } from "./spf-reading.ts";

/** The services behind the mail servers, in order of preference. */
export function receiving(domain: string, mx: Answer): ServiceFacts[] {
  const records = mxRecords(mx).filter(({ data }) => data.exchange !== "");
  const signs = records.map((record): [Provider | null, Sign] => {
    const { exchange } = record.data;
    const text = visible(recordText(record));
    const at = text.lastIndexOf(visible(exchange));
    const span = at < 0 ? undefined : { start: at, end: at + visible(exchange).length };
    return [providerOfMx(exchange), { kind: "mx", name: exchange, asked: { name: domain, type: "MX", answer: mx }, text, span }];
  });
  return grouped("receives", signs);
}

/** The services that the SPF record lets send, in the order of the record. */
export function sending({ mentions, records }: SpfReading): ServiceFacts[] {
  const followed = new Set(records.filter(({ record }) => record).map(({ domain }) => domain));
  const signs = mentions.flatMap(({ provider, domain, term, seen }): [Provider | null, Sign][] => {
    // A record of the domain's own is no service: what stands in it is.
    if (domain === null || (!provider && followed.has(domain))) return [];
    const asked = { name: seen.domain, type: "TXT" as const, answer: seen.answer };
    return [[provider, { kind: "spf", name: domain, asked, text: seen.record?.text ?? "", span: term }]];
  });
  return grouped("sends", signs);
}

/** One entry for each service, those that nobody knows together at the end. */
export function grouped(role: ServiceFacts["role"], signs: readonly [Provider | null, Sign][]): ServiceFacts[] {
  const byProvider = new Map<Provider | null, Sign[]>();
  for (const [provider, sign] of signs) byProvider.set(provider, [...(byProvider.get(provider) ?? []), sign]);
  const services = [...byProvider].map(([provider, all]): ServiceFacts => ({ provider, role, signs: all, key: null }));
  return [...services.filter(({ provider }) => provider), ...services.filter(({ provider }) => !provider)];
}
