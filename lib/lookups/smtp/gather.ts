import { streaming } from "#lib/engine/channel.ts";
import { parseIp } from "#lib/names/ip.ts";
import { implicitRoute, mxRoute } from "#lib/protocols/mx/route.ts";
import { implicitServer, type MailServer } from "#lib/protocols/mx/servers.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import { createSlots } from "#lib/transport/slots.ts";
import type { Transport } from "#lib/transport/types.ts";
import { examineServer, visitAddress } from "./examine.ts";
import type { Aim, ServerFacts, SmtpFacts, SmtpPort } from "./facts.ts";
import { reachOf } from "./reach.ts";
import type { Visit } from "./visit.ts";

const MOST_SERVERS = 10;
/** Sessions of one report at the same time. */
const ABREAST = 16;

/** Finds the servers that the target leads to, goes through a session at each of their addresses, and asks for the addresses' names beside it. */
export function gatherSmtp(input: Input, transport: Transport): AsyncGenerator<Row, SmtpFacts, void> {
  return streaming(async (push) => {
    const { target } = input;
    const port: SmtpPort = input.port === "465" ? 465 : input.port === "587" ? 587 : 25;
    const relay = input.relay === "1";
    const at = transport.now();
    const visit: Visit = { port, relay, at, transport, slots: createSlots(ABREAST), push };
    const aim = await aimOf(target, port, transport);
    const named = serversOf(aim, target);
    const servers =
      aim.kind === "address"
        ? [await addressAlone(target, visit)]
        : await Promise.all(named.slice(0, MOST_SERVERS).map((one) => examineServer(one, visit)));
    const reach = await reachOf(servers, port, transport);
    return { target, port, relay, at, aim, servers, beyond: Math.max(0, named.length - MOST_SERVERS), reach };
  });
}

/** MX records say where mail for a domain goes, not where its users hand theirs in: on other ports the name itself is meant. */
async function aimOf(target: string, port: SmtpPort, { resolver }: Transport): Promise<Aim> {
  if (parseIp(target)) return { kind: "address" };
  if (port !== 25) return { kind: "host" };
  const [mx, a, aaaa] = [resolver.query(target, "MX"), resolver.query(target, "A"), resolver.query(target, "AAAA")];
  return mxRoute(await mx) ?? implicitRoute(target, await a, await aaaa);
}

function serversOf(aim: Aim, target: string): readonly MailServer[] {
  if (aim.kind === "host") return [implicitServer(target)];
  return aim.kind === "servers" || aim.kind === "implicit" ? aim.servers : [];
}

async function addressAlone(address: string, visit: Visit): Promise<ServerFacts> {
  const place = { host: null, preference: null, type: address.includes(":") ? "AAAA" : "A", n: 0 } as const;
  return { host: null, preference: null, answers: null, addresses: [await visitAddress(address, place, visit)], beyond: 0 };
}
