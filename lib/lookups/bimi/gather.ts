import { streaming } from "#lib/engine/channel.ts";
import { askAssertion, type BimiStep, DEFAULT_SELECTOR, goesOn } from "#lib/protocols/bimi/discovery.ts";
import { dmarcGate, type Gate } from "#lib/protocols/bimi/gate.ts";
import type { BimiRecord } from "#lib/protocols/bimi/record.ts";
import { walkTree } from "#lib/protocols/dmarc/walk.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { isFailed } from "#lib/transport/read.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import { examineEvidence, examineIndicator } from "./examine.ts";
import type { Applied, BimiFacts } from "./facts.ts";
import { awaitedFiles, certificateRows, fileRow, indicatorRow } from "./rows/files.ts";
import { awaitedRecord, gateRows, stepRow, tagRows } from "./rows/records.ts";

/**
 * Asks at once for the record and the DMARC policy; where the domain has no record, then for that of its organization; then fetches the
 * indicator and the evidence that the record names.
 */
export function gatherBimi(
  { target: domain, selector = DEFAULT_SELECTOR }: Input,
  transport: Transport,
): AsyncGenerator<Row, BimiFacts, void> {
  return streaming(async (push) => {
    const resolver = askingOnce(transport.resolver);
    push(awaitedRecord(selector, domain));
    const walking = walkTree(domain, resolver).then((walk) => {
      const gate = dmarcGate(walk);
      for (const row of gateRows(gate)) push(row);
      return gate;
    });
    const steps = await ask(selector, domain, walking, resolver, push);
    const record = steps.map(({ selection }) => (selection.status === "record" ? selection.record : null)).find((one) => one !== null);
    if (record) for (const row of shownRows(record)) push(row);
    const [gate, indicator, evidence] = await Promise.all([
      walking,
      examineIndicator(record?.location ?? null, transport, (facts) => push(indicatorRow(facts))),
      examineEvidence(record?.evidence ?? null, transport, (facts) => {
        push(fileRow(facts));
        for (const row of certificateRows(facts, transport.now())) push(row);
      }),
    ]);
    const organization = organizationOf(gate);
    const applied = appliedOf(steps, gate);
    return { domain, selector, organization, steps, applied, gate, indicator, evidence, now: transport.now() };
  });
}

/** The tags, and the files that they name. */
function shownRows(record: BimiRecord): Row[] {
  return [...tagRows(record), ...awaitedFiles("indicator", record.location), ...awaitedFiles("evidence", record.evidence)];
}

/** The domain's own record, and only where there is none, once it is known what the organization is, that one's. */
async function ask(
  selector: string,
  domain: string,
  walking: Promise<Gate>,
  resolver: Resolver,
  push: (row: Row) => void,
): Promise<BimiStep[]> {
  const first = await askAssertion(selector, domain, resolver);
  push(stepRow(first, 0));
  const organization = goesOn(first) ? organizationOf(await walking) : null;
  if (organization === null || organization === domain) return [first];
  const second = await askAssertion(selector, organization, resolver);
  push(stepRow(second, 1));
  return [first, second];
}

function organizationOf({ discovery }: Gate): string | null {
  return discovery.organization.status === "known" ? discovery.organization.domain : null;
}

/** §8.2: the first record there is; several stop the search, and a question without an answer may hide one. */
function appliedOf(steps: readonly BimiStep[], { discovery }: Gate): Applied {
  for (const step of steps) {
    const { selection, name } = step;
    if (selection.status === "failed") return { status: "unknown", name, answer: selection.answer };
    if (selection.status === "record") return { status: "record", step, record: selection.record };
    if (selection.status === "multiple") return { status: "multiple", step, texts: selection.texts };
  }
  const { organization } = discovery;
  if (organization.status === "unknown" && isFailed(organization.step.answer))
    return { status: "unknown", name: organization.step.name, answer: organization.step.answer };
  return { status: "none" };
}
