import { expect, test } from "vitest";
import { startWorld, tcpServer, type World } from "#lib/lab/testing/world.ts";
import type { Connection, ConnectionFailure } from "#lib/transport/dialer-types.ts";

const HOST = "198.51.100.33";
const KEY = `${HOST}:25`;
const options = { kind: "smtp", timeoutMs: 1_000, totalMs: 5_000, maxOctets: 10_000 } as const;

async function dial(world: World, more: Partial<typeof options | { totalMs: number; maxOctets: number }> = {}): Promise<Connection> {
  const connected = await world.transport.dialer.connect({ address: HOST, port: 25, name: "mx.test" }, { ...options, ...more });
  if (connected.status !== "ok") throw new Error(connected.cause);
  return connected.connection;
}

/** Reads until there is nothing more to read. */
async function readAll(connection: Connection): Promise<{ text: string; end: ConnectionFailure }> {
  let text = "";
  while (true) {
    const part = await connection.read(1_000);
    if (part.status !== "ok") return { text, end: part };
    text += new TextDecoder().decode(part.octets);
  }
}

test("octets go both ways, and the transcript tells all that passed", async () => {
  const echo = tcpServer((socket) => {
    socket.write("220 mx.test ESMTP\r\n");
    socket.once("data", () => socket.end("221 bye \u001b[31m\r\n"));
  });
  await using world = await startWorld({ hosts: { [KEY]: echo } });
  const connection = await dial(world);
  expect(await connection.read(1_000)).toMatchObject({ status: "ok", octets: Buffer.from("220 mx.test ESMTP\r\n") });
  expect(await connection.write(Buffer.from("QUIT\r\n"), 1_000)).toEqual({ status: "ok" });
  expect(await readAll(connection)).toMatchObject({ text: "221 bye \u001b[31m\r\n", end: { status: "closed", exchange: 1 } });
  expect(world.connections()).toMatchObject([
    {
      kind: "smtp",
      id: 1,
      host: "mx.test",
      server: KEY,
      lines: ["< 220 mx.test ESMTP", "> QUIT", "< 221 bye \\u{1b}[31m", "* the server closed the connection"],
    },
  ]);
});

test("a connection that is closed when all is said ends well", async () => {
  await using world = await startWorld({ hosts: { [KEY]: tcpServer((socket) => socket.end("221 bye\r\n")) } });
  const connection = await dial(world);
  await connection.read(1_000);
  connection.close();
  connection.close();
  expect(world.connections()).toMatchObject([{ status: "ok", lines: ["< 221 bye"] }]);
  expect(await connection.read(1_000)).toMatchObject({ status: "closed" });
});

test("a port where nothing listens is refused, an address outside is blocked", async () => {
  await using world = await startWorld({});
  const { dialer } = world.transport;
  expect(await dialer.connect({ address: HOST, port: 25, name: null }, options)).toMatchObject({ status: "refused", exchange: 1 });
  expect(await dialer.connect({ address: "127.0.0.1", port: 25, name: null }, options)).toMatchObject({ status: "blocked", exchange: 2 });
  expect(world.connections()).toMatchObject([
    { status: "refused", note: "connection refused" },
    { status: "blocked", note: "the demo network reaches no address outside" },
  ]);
});

test("a silent server ends the step, and the connection with it", async () => {
  await using world = await startWorld({ hosts: { [KEY]: tcpServer(() => {}) } });
  const connection = await dial(world);
  expect(await connection.read(50)).toMatchObject({ status: "timeout", cause: "nothing came within 0.1 s" });
  expect(await connection.write(Buffer.from("QUIT\r\n"), 50)).toMatchObject({ status: "timeout" });
});

test("a server that sends an octet now and then ends with the time of the whole connection", async () => {
  const trickle = tcpServer((socket) => {
    const timer = setInterval(() => socket.write("2"), 5);
    socket.on("close", () => clearInterval(timer));
  });
  await using world = await startWorld({ hosts: { [KEY]: trickle } });
  const { end } = await readAll(await dial(world, { totalMs: 100 }));
  expect(end).toMatchObject({ status: "timeout", cause: "it was not done within 0.1 s" });
});

test("an endless line ends at the octets that may come", async () => {
  let sent = 0;
  const flood = tcpServer((socket) => {
    const pour = () => {
      while (!socket.destroyed && socket.write("x".repeat(65_536))) sent += 65_536;
    };
    socket.on("drain", pour);
    pour();
  });
  await using world = await startWorld({ hosts: { [KEY]: flood } });
  const { text, end } = await readAll(await dial(world));
  expect(end).toMatchObject({ status: "too-large", cause: "more than 10,000 octets came" });
  expect(text.length).toBeLessThanOrEqual(10_000);
  expect(sent).toBeLessThan(50 * 1024 * 1024);
  expect(world.connections()[0]?.lines.join("").length).toBeLessThan(5_000);
});

test("a reader who leaves closes the socket and gets no further", async () => {
  const closed = Promise.withResolvers<void>();
  const server = tcpServer((socket) => socket.on("close", () => closed.resolve()));
  await using world = await startWorld({ hosts: { [KEY]: server } });
  const connection = await dial(world);
  const reading = connection.read(1_000);
  world.controller.abort();
  expect(await reading).toMatchObject({ status: "cancelled" });
  await closed.promise;
  expect(await world.transport.dialer.connect({ address: HOST, port: 25, name: null }, options)).toMatchObject({ status: "cancelled" });
});

test("a report opens as many connections as it may, and no more", async () => {
  await using world = await startWorld({ hosts: { [KEY]: tcpServer(() => {}) }, connections: 2 });
  const dials = Array.from({ length: 4 }, () => world.transport.dialer.connect({ address: HOST, port: 25, name: null }, options));
  const statuses = (await Promise.all(dials)).map(({ status }) => status);
  expect(statuses.sort()).toEqual(["budget", "budget", "ok", "ok"]);
});
