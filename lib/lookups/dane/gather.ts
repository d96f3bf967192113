import { streaming } from "#lib/engine/channel.ts";
import { implicitRoute, mxRoute, type Route } from "#lib/protocols/mx/route.ts";
import type { MailServer } from "#lib/protocols/mx/servers.ts";
import { askingOnce } from "#lib/protocols/spf/memo.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { Answer, Resolver, Transport } from "#lib/transport/types.ts";
import { examineServer, type Surroundings } from "./examine.ts";
import type { DaneFacts } from "./facts.ts";
import { securityOf, validates } from "./security.ts";

/** One report connects to no more servers than this. */
const MOST_SERVERS = 10;

/**
 * Asks for the domain's mail servers, for the addresses and TLSA records of each, and has those that publish records show their
 * certificate. Asks of the root, too, to see whether anything can be validated: without that nothing is known of signatures.
 */
export function gatherDane({ target: domain }: Input, transport: Transport): AsyncGenerator<Row, DaneFacts, void> {
  return streaming(async (push) => {
    const resolver = askingOnce(validating(transport.resolver));
    const probing = resolver.query("", "SOA");
    const mx = await resolver.query(domain, "MX");
    const route = mxRoute(mx) ?? (await ownRoute(domain, resolver));
    const probe = await probing;
    const surroundings: Surroundings = { domain, transport, resolver, validating: validates(probe), push };
    const named: MailServer[] = "servers" in route ? route.servers : [];
    const servers = await Promise.all(named.slice(0, MOST_SERVERS).map((server) => examineServer(server, surroundings)));
    return {
      domain,
      mx,
      mxSecurity: securityOf(mx, surroundings.validating),
      route,
      servers,
      beyond: named.length - servers.length,
      probe,
    };
  });
}

/** Every answer with whether it is signed. */
function validating(resolver: Resolver): Resolver {
  return { query: (name, type) => resolver.query(name, type, { validate: true }) };
}

/** RFC 5321 §5.1: without MX records the domain's own address counts. */
async function ownRoute(domain: string, resolver: Resolver): Promise<Route> {
  const [a, aaaa]: Answer[] = await Promise.all([resolver.query(domain, "A"), resolver.query(domain, "AAAA")]);
  return a && aaaa ? implicitRoute(domain, a, aaaa) : { kind: "none" };
}
