import { expect, test } from "vitest";
import { parseServer } from "#lib/transport/server-address.ts";
import { encodeQuery } from "./query.ts";
import { askTcp } from "./tcp.ts";
import { type Behaviour, type Reply, startServer } from "./testing/dns-server.ts";
import { dead, respond } from "./testing/responses.ts";

type Outcome = { octets: Uint8Array } | { cause: string };

async function ask(behaviour: Behaviour): Promise<{ outcome: Outcome; asked: number }> {
  const server = await startServer(behaviour);
  const address = parseServer(server.address);
  if (!address) throw new Error("not an address");
  const outcome = await new Promise<Outcome>((resolve) => {
    askTcp(address, encodeQuery("example.test", "A", true).bytes, {
      received: (octets) => resolve({ octets }),
      unreachable: (cause) => resolve({ cause }),
      broken: (cause) => resolve({ cause }),
    });
  });
  await expect.poll(() => server.connections.size).toBe(0);
  await server.close();
  return { outcome, asked: server.asked.length };
}

test("one question and one answer", async () => {
  let sent = new Uint8Array();
  const { outcome, asked } = await ask((one) => {
    sent = Uint8Array.from(respond(one));
    return [sent];
  });
  expect(asked).toBe(1);
  expect("octets" in outcome && Uint8Array.from(outcome.octets)).toEqual(sent);
});

test("an answer that comes octet by octet", async () => {
  const octets = Uint8Array.of(0, 4, 1, 2, 3, 4);
  const drops: Reply[] = Array.from(octets, (octet) => ({ bare: Uint8Array.of(octet) }));
  expect((await ask(() => drops)).outcome).toEqual({ octets: Buffer.from([1, 2, 3, 4]) });
});

test("what follows the answer is left alone", async () => {
  const { outcome } = await ask(() => [{ bare: Uint8Array.of(0, 1, 7, ...new Uint8Array(100_000)) }]);
  expect(outcome).toEqual({ octets: Buffer.from([7]) });
});

test("a connection that closes early", async () => {
  const server = await startServer(dead);
  const address = parseServer(server.address);
  if (!address) throw new Error("not an address");
  const outcome = new Promise((resolve) =>
    askTcp(address, new Uint8Array(12), { received: resolve, unreachable: resolve, broken: resolve }),
  );
  await expect.poll(() => server.connections.size).toBe(1);
  for (const socket of server.connections) socket.end(Uint8Array.of(0, 9, 1));
  expect(await outcome).toBe("the connection was closed before the answer was complete");
  await server.close();
});

test("nobody listens", async () => {
  const server = await startServer(dead);
  await server.close();
  const address = parseServer(server.address);
  if (!address) throw new Error("not an address");
  expect(
    await new Promise((resolve) => askTcp(address, new Uint8Array(12), { received: resolve, unreachable: resolve, broken: resolve })),
  ).toBe("connection refused");
});
