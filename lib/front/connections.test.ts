import { type AddressInfo, connect, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { parseNetwork } from "#lib/names/network.ts";
import { createFront, type FrontOptions } from "./front.ts";

const MOST = 3;
const loopback = [parseNetwork("127.0.0.0/8")].flatMap((network) => network ?? []);
const SLOW = { headersTimeout: 10_000, requestTimeout: 10_000, keepAliveTimeout: 10_000, connectionsCheckingInterval: 5_000 };

/** A front that counts clients on this machine too. */
async function front(proxies: FrontOptions["trust"]["proxies"] = []): Promise<number> {
  const server = createFront(
    {
      hosts: { url: null, further: [] },
      trust: { proxies, hops: 1 },
      identity: null,
      dev: false,
      loopbackOnly: () => true,
      direct: () => false,
      next: async (_, response) => void response.end("answered"),
      upgrade: null,
      answered: () => {},
    },
    SLOW,
    { most: MOST, spared: [] },
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  onTestFinished(() => void server.close().closeAllConnections());
  return (server.address() as AddressInfo).port;
}

/** A connection that says nothing, once the server has taken it. */
async function held(port: number, localAddress: string): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", localAddress });
  onTestFinished(() => void socket.destroy());
  await new Promise<void>((resolve) => socket.once("connect", () => resolve()));
  return socket;
}

/** All that is heard on one more connection, which asks at once, so many times. */
async function heard(port: number, localAddress: string, times = 1): Promise<string> {
  const socket = await held(port, localAddress);
  const once = "GET /mx HTTP/1.1\r\nHost: localhost\r\n";
  socket.write([...Array(times - 1).fill(once), `${once}Connection: close\r\n`].join("\r\n"));
  socket.write("\r\n");
  return new Promise((resolve) => {
    let text = "";
    socket.setEncoding("utf8").on("data", (piece) => {
      text += piece;
    });
    socket.on("error", () => {}).on("close", () => resolve(text));
  });
}

test("who holds as many connections as one may is refused another one, while others are served, and served again afterwards", async () => {
  const port = await front();
  const all = await Promise.all(Array.from({ length: MOST }, () => held(port, "127.0.0.2")));
  expect(await heard(port, "127.0.0.3")).toContain("answered");
  expect(await heard(port, "127.0.0.2")).not.toContain("answered");
  for (const socket of all) socket.destroy();
  await expect.poll(() => heard(port, "127.0.0.2")).toContain("answered");
});

test("a trusted proxy brings many people, and is not counted", async () => {
  const port = await front(loopback);
  await Promise.all(Array.from({ length: MOST }, () => held(port, "127.0.0.2")));
  expect(await heard(port, "127.0.0.2")).toContain("answered");
});

test("who asks without waiting for answers has half of the places at the door, and others the rest", async () => {
  const port = await front();
  const [greedy, modest] = await Promise.all([heard(port, "127.0.0.2", 40), heard(port, "127.0.0.3")]);
  expect(greedy.match(/(?<=HTTP\/1\.1 )\d+/g)).toEqual([...Array(13).fill("200"), "503"]);
  expect(modest).toContain("answered");
});
