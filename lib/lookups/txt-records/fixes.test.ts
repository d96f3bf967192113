import { afterAll, describe, expect, test } from "vitest";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import type { Scenario } from "#lib/engine/scenario.ts";
import { startLab } from "#lib/lab/lab.ts";
import { runScenarios } from "#lib/lab/testing/run-scenarios.ts";
import { parseZone } from "#lib/lab/zone-file.ts";
import { bimi } from "#lib/lookups/bimi/index.ts";
import { bimiScenarios } from "#lib/lookups/bimi/scenarios.ts";
import { dmarc } from "#lib/lookups/dmarc/index.ts";
import { dmarcScenarios } from "#lib/lookups/dmarc/scenarios.ts";
import { mtaSts } from "#lib/lookups/mta-sts/index.ts";
import { mtaStsScenarios } from "#lib/lookups/mta-sts/scenarios.ts";
import { tlsRpt } from "#lib/lookups/tls-rpt/index.ts";
import { tlsRptScenarios } from "#lib/lookups/tls-rpt/scenarios.ts";
import { isBimi, parseBimi } from "#lib/protocols/bimi/parse.ts";
import { parseDmarc } from "#lib/protocols/dmarc/parse.ts";
import { isDmarc } from "#lib/protocols/dmarc/version.ts";
import { isMtaSts, parseRecord } from "#lib/protocols/mta-sts/parse-record.ts";
import { isSpf, parseSpf } from "#lib/protocols/spf/parse.ts";
import { isTlsRpt, parseTlsRpt } from "#lib/protocols/tls-rpt/parse.ts";
import { emptyReport, reduce } from "#lib/report/reduce.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { isType, latin1 } from "#lib/transport/read.ts";

const lab = await startLab();
const network = createNetwork({ resolvers: [lab.address], network: "demo", dnsblKeys: {}, demo: lab.servers });
afterAll(async () => {
  network.close();
  await lab.close();
});

/** The problems of a record that is proposed, by the parser of its kind. A record of no kind is a problem. */
function problemsOf(text: string): unknown[] {
  if (isDmarc(text)) return parseDmarc(text).problems;
  if (isTlsRpt(text)) return parseTlsRpt(text).problems;
  if (isMtaSts(text)) return parseRecord(text).problems;
  if (isBimi(text)) return parseBimi(text).problems;
  return isSpf(text) ? parseSpf(text).problems : [text];
}

interface Proposal {
  scenario: string;
  check: string;
  name: string;
  text: string;
}

/** Every record that a fix tells somebody to publish. */
async function proposals(lookup: AnyLookup, scenarios: readonly Scenario[]): Promise<Proposal[]> {
  const runs = await runScenarios(
    scenarios.map((scenario) => ({ lookup, scenario })),
    network,
  );
  return runs.flatMap(({ scenario, events }) =>
    events.reduce(reduce, emptyReport).findings.flatMap(({ id, fix = "" }) =>
      fix
        .split("\n")
        .filter((line) => line.includes(" IN TXT "))
        .flatMap((line) => parseZone(line, id))
        .flatMap((record) =>
          isType(record, "TXT") ? [{ scenario: scenario.id, check: id, name: record.name, text: latin1(record.data.strings) }] : [],
        ),
    ),
  );
}

describe.each([
  { lookup: dmarc, scenarios: dmarcScenarios, least: 20 },
  { lookup: tlsRpt, scenarios: tlsRptScenarios, least: 5 },
  { lookup: mtaSts, scenarios: mtaStsScenarios, least: 5 },
  { lookup: bimi, scenarios: bimiScenarios, least: 2 },
])("the records that $lookup.id proposes", async ({ lookup, scenarios, least }) => {
  const proposed = await proposals(lookup, scenarios);

  test("are many", () => expect(proposed.length).toBeGreaterThan(least));

  test.each(proposed)("$scenario, $check: $text", ({ text }) => {
    expect(problemsOf(text)).toEqual([]);
  });
});
