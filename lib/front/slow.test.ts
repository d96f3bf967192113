import { type AddressInfo, connect } from "node:net";
import { expect, test } from "vitest";
import { createFront, type FrontOptions } from "./front.ts";

const PATIENCE = { headersTimeout: 100, requestTimeout: 200, keepAliveTimeout: 100, connectionsCheckingInterval: 20 };

/** What a client hears that sends so much, and then says nothing more; resolves when it is cut off. */
async function unfinished(sent: string): Promise<{ heard: string; reached: number }> {
  let reached = 0;
  const options: FrontOptions = {
    hosts: { url: null, further: [] },
    trust: { proxies: [], hops: 1 },
    identity: null,
    dev: false,
    loopbackOnly: () => true,
    direct: () => false,
    next: async (request, response) => {
      reached += 1;
      for await (const _ of request.resume());
      response.end("whole");
    },
    upgrade: null,
    answered: () => {},
  };
  const server = createFront(options, PATIENCE);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const socket = connect((server.address() as AddressInfo).port, "127.0.0.1");
  socket.write(sent);
  const heard = await new Promise<string>((resolve) => {
    let text = "";
    socket.on("data", (piece) => {
      text += piece;
    });
    socket.on("close", () => resolve(text)).on("error", () => {});
  });
  server.close();
  return { heard, reached };
}

const HEAD = "POST /api/v1/health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n";

test("whose headers never end is cut off, and nothing behind the front learns of it", async () => {
  expect(await unfinished(`${HEAD}X-Slow: `)).toEqual({ heard: expect.stringMatching(/^HTTP\/1\.1 408 /), reached: 0 });
});

test("whose body never ends is cut off", async () => {
  const { heard } = await unfinished(`${HEAD}\r\nhalf`);
  expect(heard).not.toContain("whole");
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
});

test("who keeps a connection and asks nothing more is cut off, after the answer", async () => {
  const { heard, reached } = await unfinished("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
  expect([heard.includes("whole"), reached]).toEqual([true, 1]);
});
