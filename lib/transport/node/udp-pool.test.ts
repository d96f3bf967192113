import { createSocket, type RemoteInfo } from "node:dgram";
import { once } from "node:events";
import { expect, test } from "vitest";
import { parseServer } from "#lib/transport/server-address.ts";
import { encodeQuery, idOf } from "./query.ts";
import { UdpPool } from "./udp-pool.ts";
import type { Waiting } from "./udp-socket.ts";

/** A socket that notes where datagrams come from and sends each of them back. */
async function echo() {
  const socket = createSocket({ type: "udp4", recvBufferSize: 4 * 1024 * 1024 });
  const peers: RemoteInfo[] = [];
  socket.on("message", (octets, peer) => {
    peers.push(peer);
    socket.send(octets, peer.port, peer.address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const server = parseServer(`127.0.0.1:${socket.address().port}`);
  if (!server) throw new Error("not an address");
  return { server, peers, [Symbol.dispose]: () => void socket.close() };
}

function ask(pool: UdpPool): Promise<Uint8Array | string> {
  return new Promise((resolve) => {
    const waiting: Waiting = {
      query: encodeQuery("example.test", "A", true),
      sentAt: performance.now(),
      received(octets) {
        socket.forget(id);
        resolve(octets);
      },
      misnumbered: () => resolve("misnumbered"),
      unreachable: resolve,
    };
    const socket = pool.pick(performance.now());
    const id = socket.ask(waiting);
  });
}

test("every question has an id of its own", async () => {
  using server = await echo();
  const pool = new UdpPool(server.server, 60_000);
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask(pool)));
  const ids = answers.map((octets) => (typeof octets === "string" ? octets : idOf(octets)));
  expect(new Set(ids).size).toBeGreaterThan(190);
  pool.close();
});

test("ports do not stay: after a thousand questions a socket is given up", async () => {
  using server = await echo();
  const pool = new UdpPool(server.server, 60_000);
  for (let i = 0; i < 1_050; i++) await ask(pool);
  const ports = server.peers.map(({ port }) => port);
  expect(new Set(ports.slice(0, 1_000)).size).toBe(1);
  expect(new Set(ports).size).toBe(2);
  pool.close();
});

test("an old socket is given up, and a pool without questions has none left", async () => {
  using server = await echo();
  const pool = new UdpPool(server.server, 30);
  await ask(pool);
  await expect.poll(() => pool.sweep()).toBe(0);
  await ask(pool);
  expect(new Set(server.peers.map(({ port }) => port)).size).toBe(2);
  pool.close();
});

test("many questions at once spread over a few ports", async () => {
  using server = await echo();
  const pool = new UdpPool(server.server, 60_000);
  await Promise.all(Array.from({ length: 400 }, () => ask(pool)));
  expect(new Set(server.peers.map(({ port }) => port)).size).toBe(4);
  pool.close();
});

test("an address that this machine cannot reach", async () => {
  const server = parseServer("[fe80::1%nowhere]:53");
  if (!server) throw new Error("not an address");
  const pool = new UdpPool(server, 60_000);
  expect(await ask(pool)).toMatch(/./);
  expect(await ask(pool)).toMatch(/./);
  pool.close();
});
