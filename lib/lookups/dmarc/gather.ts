import { streaming } from "#lib/engine/channel.ts";
import { discover, discoverBelow } from "#lib/protocols/dmarc/discovery.ts";
import { findExistence } from "#lib/protocols/dmarc/existence.ts";
import { publicSuffixView } from "#lib/protocols/dmarc/public-suffix.ts";
import { type Walk, walkDomains, walkTree } from "#lib/protocols/dmarc/walk.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Resolver, Transport } from "#lib/transport/types.ts";
import { destinationsOf, examineDestinations, isExaminable } from "./destinations.ts";
import { type DestinationFacts, type DmarcFacts, domainkeyName } from "./facts.ts";
import { policiesOf } from "./policies.ts";
import { awaitedDestination, destinationRow } from "./rows/destinations.ts";
import { policyRows } from "./rows/policies.ts";
import { tagRows } from "./rows/tags.ts";
import { awaitedSteps, walkRows } from "./rows/walk.ts";

/**
 * Walks the tree, then asks about every destination of the record that applies: two round trips where reports stay in the
 * organization, three where they leave it. What lies beneath the policy is asked with the first.
 */
export function gatherDmarc({ target: domain }: Input, transport: Transport): AsyncGenerator<Row, DmarcFacts, void> {
  return streaming(async (push) => {
    const resolver = askingOnce(transport.resolver);
    const pushAll = (rows: Row[]) => {
      for (const row of rows) push(row);
    };
    pushAll(awaitedSteps(walkDomains(domain)));
    const beneath = Promise.all([
      findExistence(domain, resolver),
      resolver.query(domain, "TXT"),
      resolver.query(domainkeyName(domain), "TXT"),
    ]);
    const walk = await walkTree(domain, resolver);
    const discovery = discover(walk);
    const below = discoverBelow(walk);
    pushAll(walkRows(walk, discovery));
    if (discovery.source.status === "found") pushAll(tagRows(discovery.source.record));
    const destinations = examineAll(walk, discovery.source, resolver, push);
    const [existence, txt, domainkey] = await beneath;
    pushAll(policyRows(domain, policiesOf({ domain, discovery, below, existence })));
    return { domain, walk, discovery, below, existence, publicSuffix: publicSuffixView(walk), ...(await destinations), txt, domainkey };
  });
}

async function examineAll(
  walk: Walk,
  source: DmarcFacts["discovery"]["source"],
  resolver: Resolver,
  push: (row: Row) => void,
): Promise<{ destinations: DestinationFacts[]; beyond: number }> {
  if (source.status !== "found") return { destinations: [], beyond: 0 };
  const { shown, beyond } = destinationsOf(source.record);
  for (const [index, destination] of shown.entries()) push(awaitedDestination(destination, index));
  const { domain } = source.step;
  // Whose record it is, the walk from where it stands says.
  const { organization } = discover({ start: domain, steps: walk.steps.slice(walk.steps.indexOf(source.step)) });
  const publisher = { domain, organization };
  const destinations = await examineDestinations(shown, publisher, resolver, (known, index) => push(destinationRow(known, index)));
  return { destinations, beyond: beyond + destinations.filter((one) => isExaminable(one) && one.examined === null).length };
}
