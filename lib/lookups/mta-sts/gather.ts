import { streaming } from "#lib/engine/channel.ts";
import type { Fetched } from "#lib/lookups/fetched/halt.ts";
import { haltOf } from "#lib/lookups/fetched/halt.ts";
import { parsePolicy } from "#lib/protocols/mta-sts/parse-policy.ts";
import { matchesPattern } from "#lib/protocols/mta-sts/pattern.ts";
import type { MtaStsPolicy } from "#lib/protocols/mta-sts/policy.ts";
import { policyUrl, recordName, selectMtaSts } from "#lib/protocols/mta-sts/select.ts";
import type { Route } from "#lib/protocols/mx/route.ts";
import { findMailRoute } from "#lib/protocols/report-uri/reach.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import { policyName, selectTlsRpt } from "#lib/protocols/tls-rpt/select.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { MtaStsFacts, ServerFacts } from "./facts.ts";
import { awaitedFile, fileRow, policyRows, serverRows } from "./rows/policy.ts";
import { awaitedRecord, fieldRows, recordRow } from "./rows/record.ts";

/** RFC 8461 §3.3 suggests 64 KB, and a minute; a person who waits for the report has less patience. */
const MOST_OCTETS = 65_536;
const PATIENCE = 15_000; // ms

/** Asks at once for the record, the policy file, where mail goes, and where reports go: the file also where there is no record. */
export function gatherMtaSts({ target: domain }: Input, transport: Transport): AsyncGenerator<Row, MtaStsFacts, void> {
  return streaming(async (push) => {
    const resolver = askingOnce(transport.resolver);
    const name = recordName(domain);
    const url = policyUrl(domain);
    push(awaitedRecord(name));
    push(awaitedFile(url));
    const fetching = transport.https.get(url, { maxOctets: MOST_OCTETS, timeoutMs: PATIENCE }).then((file) => {
      const policy = policyOf(file);
      push(fileRow(file, policy));
      if (policy) for (const row of policyRows(policy)) push(row);
      return { file, policy };
    });
    const routing = findMailRoute(domain, resolver);
    const reporting = resolver.query(policyName(domain), "TXT");
    const answer = await resolver.query(name, "TXT");
    const selection = selectMtaSts(answer);
    push(recordRow(name, answer, selection));
    if (selection.status === "record") for (const row of fieldRows(selection.record)) push(row);
    const [{ file, policy }, route] = await Promise.all([fetching, routing]);
    const servers = serversOf(route, policy);
    for (const row of serverRows(servers, policy)) push(row);
    const reports = await reporting;
    return {
      domain,
      name,
      answer,
      selection,
      file,
      policy,
      route,
      servers,
      reports: { name: policyName(domain), answer: reports, selection: selectTlsRpt(reports) },
      now: transport.now(),
    };
  });
}

function policyOf(file: Fetched): MtaStsPolicy | null {
  if (file.status !== "ok" || haltOf(file)) return null;
  return parsePolicy(new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.body));
}

/** RFC 8461 §4.1. */
function serversOf(route: Route, policy: MtaStsPolicy | null): ServerFacts[] {
  const servers = "servers" in route ? route.servers : [];
  return servers.map(({ host, places }) => ({
    host,
    preference: places[0].preference,
    pattern: policy?.patterns.find((pattern) => matchesPattern(host, pattern)) ?? null,
  }));
}
