import { streaming } from "#lib/engine/channel.ts";
import { findAddress, findMailRoute } from "#lib/protocols/report-uri/reach.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import { policyName, selectTlsRpt } from "#lib/protocols/tls-rpt/select.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import { type DestinationFacts, isExaminable, type TlsRptFacts } from "./facts.ts";
import { awaitedDestination, awaitedRecord, destinationRow, fieldRows, recordRow } from "./rows.ts";

/** Destinations that one report shows, and hosts that it asks about. */
const MOST_SHOWN = 40;
const MOST_HOSTS = 10;

/** Asks for the record, then whether reports can reach each destination: two round trips, three for mail without an MX record. */
export function gatherTlsRpt({ target: domain }: Input, transport: Transport): AsyncGenerator<Row, TlsRptFacts, void> {
  return streaming(async (push) => {
    const resolver = askingOnce(transport.resolver);
    const name = policyName(domain);
    const draft = { name: `_smtp-tlsrpt.${domain}` };
    push(awaitedRecord(name));
    const draftAnswer = resolver.query(draft.name, "TXT");
    const answer = await resolver.query(name, "TXT");
    const selection = selectTlsRpt(answer);
    push(recordRow(name, answer, selection));
    const record = selection.status === "record" ? selection.record : null;
    if (record) for (const row of fieldRows(record)) push(row);
    const named = (record?.rua ?? []).map((uri): DestinationFacts => ({ uri, route: null }));
    const destinations = await examineAll(named.slice(0, MOST_SHOWN), resolver, push);
    const beyond = Math.max(0, named.length - MOST_SHOWN) + destinations.filter((one) => isExaminable(one) && one.route === null).length;
    return { domain, name, answer, selection, draft: { ...draft, answer: await draftAnswer }, destinations, beyond };
  });
}

async function examineAll(named: readonly DestinationFacts[], resolver: Resolver, push: (row: Row) => void): Promise<DestinationFacts[]> {
  const hosts = [...new Set(named.filter(isExaminable).map(({ uri }) => uri.host))].slice(0, MOST_HOSTS);
  return await Promise.all(
    named.map(async (destination, index) => {
      const { host, scheme } = destination.uri;
      push(awaitedDestination(destination, index));
      const asked = host !== null && isExaminable(destination) && hosts.includes(host);
      const route = asked ? await (scheme === "mailto" ? findMailRoute(host, resolver) : findAddress(host, resolver)) : null;
      const known = { ...destination, route };
      push(destinationRow(known, index));
      return known;
    }),
  );
}
