import { streaming } from "#lib/engine/channel.ts";
import type { Subject } from "#lib/lookups/blacklist/facts.ts";
import { gatherSubject } from "#lib/lookups/blacklist/gather-subject.ts";
import { authorisedBy } from "#lib/protocols/spf/authorised.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import { namedAddresses } from "#lib/protocols/spf/named-addresses.ts";
import { walkSpf } from "#lib/protocols/spf/walk.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import { type SendersFacts, SMALL_NETWORK } from "./facts.ts";

/** Addresses of each family that the lists are asked about. */
const MOST = { 4: 6, 6: 2 } as const;

/** Looks through the SPF record for addresses that are named one by one, and asks the lists about the first of them, all at once. */
export function gatherSenders({ target: domain }: Input, transport: Transport): AsyncGenerator<Row, SendersFacts, void> {
  return streaming(async (push) => {
    const walk = await walkSpf(domain, askingOnce(transport.resolver));
    const { pass } = authorisedBy(walk.root);
    const families = ([4, 6] as const).map((family) => ({ family, ...namedAddresses(pass, family, BigInt(SMALL_NETWORK)) }));
    const scoped = families.flatMap(({ family, addresses }) =>
      addresses.map((address) => ({ family, address, scope: transport.scope(address) })),
    );
    const ofFamily = (family: 4 | 6) => scoped.filter((one) => one.family === family && one.scope === "public");
    const taken = [...ofFamily(4).slice(0, MOST[4]), ...ofFamily(6).slice(0, MOST[6])];
    const subjects = taken.map(({ family, address }, i): Subject => {
      return { number: i, text: address, kind: family === 4 ? "ipv4" : "ipv6", role: "sending", host: null };
    });
    const results = await Promise.all(subjects.map((subject) => gatherSubject(subject, transport, push)));
    return {
      domain,
      walk,
      asked: taken.map(({ address }) => address),
      notPublic: scoped.filter(({ scope }) => scope !== "public").map(({ address, scope }) => ({ address, scope })),
      leftOut: [...ofFamily(4).slice(MOST[4]), ...ofFamily(6).slice(MOST[6])].map(({ address }) => address),
      larger: families.reduce((sum, { larger }) => sum + larger, 0),
      results: results.flat(),
    };
  });
}
