import { once } from "node:events";
import type { Manner } from "#lib/engine/scenario.ts";
import { hostKey } from "#lib/transport/guard.ts";
import { delayLine } from "./delay-line.ts";
import type { Reply } from "./misbehaviour.ts";
import { replier } from "./reply-cache.ts";
import { resolverOf, type Speaker } from "./speaker.ts";
import type { ZoneStore } from "./store.ts";
import { listenTcp } from "./tcp-server.ts";
import type { LabOptions, NameServer } from "./types.ts";
import { listenUdp } from "./udp-server.ts";

const HOST = "127.0.0.1";
const ATTEMPTS = 20;

type Where = Pick<LabOptions, "delayMs" | "port"> & {
  /** Address to listen at. Default: loopback. */
  host?: string;
};

/** Serves a store as a recursive resolver, over UDP and TCP on one port of the loopback interface. Rejects when the port is taken. */
export async function serveZones(store: ZoneStore, where: Where = {}): Promise<NameServer> {
  return await serve(resolverOf(store), where);
}

/** Answers as the speaker does, over UDP and TCP on one port of one address. Rejects when the port is taken. */
export async function serve(
  speaker: Speaker,
  { delayMs = 0, port = 0, host = HOST }: Where = {},
  manner: Manner = {},
): Promise<NameServer> {
  const notes: Pick<NameServer, "questions" | "refused"> = { questions: [], refused: [] };
  const reply = replier(speaker, notes, manner);
  const delay = delayLine(delayMs);
  const { udp, tcp } = await listenBoth(host, port, reply, delay);
  return {
    address: hostKey(host, udp.address().port),
    ...notes,
    async close() {
      delay.close();
      udp.close();
      await Promise.all([once(udp, "close"), tcp.close()]);
    },
  };
}

/** A port that is free for UDP may be taken for TCP; where any port will do, another is tried. */
async function listenBoth(
  host: string,
  port: number,
  reply: (query: Buffer, protocol: "udp" | "tcp") => Reply,
  delay: ReturnType<typeof delayLine>,
) {
  for (let attempt = 1; ; attempt++) {
    const udp = await listenUdp(port, host, (query) => reply(query, "udp"), delay);
    try {
      return { udp, tcp: await listenTcp(udp.address().port, host, (query) => reply(query, "tcp"), delay) };
    } catch (error) {
      udp.close();
      if (port !== 0 || attempt === ATTEMPTS) throw error;
    }
  }
}
