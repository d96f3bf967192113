import { once } from "node:events";
import { createServer } from "node:https";
import { type AddressInfo, Socket } from "node:net";
import { afterAll, expect, test, vi } from "vitest";
import { createAuthority } from "#lib/lab/authority.ts";
import { encodeMessage } from "#lib/transport/node/message.ts";
import { createNetwork } from "#lib/transport/node/network.ts";
import { type Asked, startServer } from "#lib/transport/node/testing/dns-server.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";

const RUNS = 1_000;
const ABREAST = 10;
const PUBLIC = "198.51.100.33";
const PRIVATE = "127.0.0.1";

const authority = await createAuthority(Date.now());
const { cert, key } = await authority.credentials("rebinding.test", { names: ["*.rebinding.test"] });
const site = createServer({ cert, key }, (_, response) => response.end("public"));
site.listen(0, "127.0.0.1");
await once(site, "listening");
const { port } = site.address() as AddressInfo;

/** How often each name was asked for; the first answer is the public address, each later one the private, and no cache may keep either. */
const asked = new Map<string, number>();
const names = await startServer(({ message }: Asked) => {
  const response = { ...message, response: true, recursionAvailable: true };
  const question = message.questions[0];
  if (question?.type !== "A") return [encodeMessage(response)];
  const times = asked.get(question.name) ?? 0;
  asked.set(question.name, times + 1);
  const answer: ResourceRecord = { name: question.name, type: "A", ttl: 0, data: { address: times === 0 ? PUBLIC : PRIVATE } };
  return [encodeMessage({ ...response, answers: [answer] })];
});
const demo = { hosts: { [`${PUBLIC}:443`]: port }, authority: authority.root, anchors: [] };
const network = createNetwork({ resolvers: [names.address], network: "demo", dnsblKeys: {}, allow: ["127.0.0.0/8"], demo });
afterAll(async () => {
  network.close();
  site.close();
  await names.close();
});

/** Where sockets really go from now on. */
function watchDials(): string[] {
  const dialled: string[] = [];
  const { connect } = Socket.prototype;
  vi.spyOn(Socket.prototype, "connect").mockImplementation(function (this: Socket, ...args: unknown[]) {
    const [to] = args as [{ host: string; port: number }];
    dialled.push(`${to.host}:${to.port}`);
    return Reflect.apply(connect, this, args);
  });
  return dialled;
}

/** One lookup of the site, with no answer from a cache. */
const get = (host: string) => {
  const { transport } = network.open({ budget: 10, fresh: true, signal: new AbortController().signal });
  return transport.https.get(`https://${host}/`, { maxOctets: 100, timeoutMs: 20_000 });
};

test(`a name that is public first and private next leads inside in none of ${RUNS} runs`, { timeout: 120_000 }, async () => {
  const outcomes: string[] = [];
  const dialled = watchDials();
  const runs = Array(RUNS).keys();
  const work = async () => {
    for (const run of runs) {
      const host = `n${run}.rebinding.test`;
      const [first, second] = [await get(host), await get(host)];
      const body = first.status === "ok" ? `${first.address} ${Buffer.from(first.body)}` : first.status;
      outcomes.push(`${body}, then ${second.status}; asked ${asked.get(host)} times`);
    }
  };
  await Promise.all(Array.from({ length: ABREAST }, work));
  expect(outcomes).toHaveLength(RUNS);
  // What was vetted is what was dialled: had the name been asked for again in between, the first would have led inside.
  expect(new Set(outcomes)).toEqual(new Set([`${PUBLIC} public, then blocked; asked 2 times`]));
  expect(new Set(dialled)).toEqual(new Set([`127.0.0.1:${port}`]));
  expect(dialled).toHaveLength(RUNS);
});
