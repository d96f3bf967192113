import { streaming } from "#lib/engine/channel.ts";
import { implicitRoute, mxRoute } from "#lib/protocols/mx/route.ts";
import { mxRecords } from "#lib/protocols/mx/servers.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Answer, Transport } from "#lib/transport/types.ts";
import { askingOnce } from "./asking.ts";
import { examineServer, passOver } from "./examine.ts";
import type { MxFacts } from "./facts.ts";

const MOST_SERVERS_ASKED = 20;
const MOST_SERVERS_SHOWN = 100;

/**
 * Asks for the domain's MX records, then for the addresses of every server, then for the reverse name of every address, then for the
 * addresses of those names: four round trips. The domain's own addresses, which count where there is no MX, are asked with the first.
 */
export function gatherMx({ target: domain }: Input, world: Transport): AsyncGenerator<Row, MxFacts, void> {
  return streaming(async (push) => {
    const transport: Transport = { ...world, resolver: askingOnce(world.resolver) };
    const asked = transport.resolver.query(domain, "MX");
    const a = transport.resolver.query(domain, "A");
    const aaaa = transport.resolver.query(domain, "AAAA");
    const mx = await asked;
    const { route, own } = await routed(domain, mx, a, aaaa);
    const named = "servers" in route ? route.servers : [];
    const servers = await Promise.all(
      named
        .slice(0, MOST_SERVERS_SHOWN)
        .map((server, i) => (i < MOST_SERVERS_ASKED ? examineServer(server, transport, push) : passOver(server, push))),
    );
    return { domain, mx, own, records: mxRecords(mx), route, servers, beyond: named.length - servers.length };
  });
}

/** Waits for the domain's own addresses only where they matter: no MX record, or a name that is said not to exist. */
async function routed(domain: string, mx: Answer, a: Promise<Answer>, aaaa: Promise<Answer>): Promise<Pick<MxFacts, "route" | "own">> {
  const decided = mxRoute(mx);
  if (decided && decided.kind !== "nxdomain") return { route: decided, own: null };
  const own = { a: await a, aaaa: await aaaa };
  return { route: decided ?? implicitRoute(domain, own.a, own.aaaa), own };
}
