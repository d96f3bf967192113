import { expect, test } from "vitest";
import { startClient } from "./testing/client.ts";
import type { Behaviour } from "./testing/dns-server.ts";
import { a, dead, good, nameOf, respond, soa } from "./testing/responses.ts";

const later: Behaviour = (asked) => good(asked).map((octets) => ({ after: 40, octets: octets as Uint8Array }));
const open = { budget: 1_000, signal: new AbortController().signal };

test("500 reports that ask the same at once ask once", async () => {
  await using client = await startClient([later]);
  const reports = Array.from({ length: 500 }, () => client.network.open(open));
  const answers = await Promise.all(reports.map(({ transport }) => transport.resolver.query("popular.test", "A")));
  expect(client.servers[0]?.asked).toHaveLength(1);
  expect(new Set(answers.map((answer) => answer.status === "ok" && answer.records)).size).toBe(1);
  expect(reports.every(({ trace }) => trace().length === 1)).toBe(true);
  expect(reports.map(({ trace }) => trace()[0])).toEqual(reports.map(() => expect.objectContaining({ cachedFor: null })));
});

test("a second report is answered from the cache, with the same records and how old they are", async () => {
  await using client = await startClient([good]);
  const first = await client.query("Example.test.");
  const report = client.network.open(open);
  const second = await report.transport.resolver.query("example.test", "A");
  expect(client.servers[0]?.asked).toHaveLength(1);
  expect(first.status === "ok" && second.status === "ok" && first.records === second.records && Object.isFrozen(first.records)).toBe(true);
  expect(report.trace()).toMatchObject([
    { status: "ok", cachedFor: 0, lines: ["example.test. 60 IN A 192.0.2.1"], raw: expect.any(String) },
  ]);
});

test("absence and failure are kept too", async () => {
  await using client = await startClient([
    (asked) => [nameOf(asked) === "gone.test" ? respond(asked, { rcode: 3, authorities: [soa("test")] }) : respond(asked, { rcode: 2 })],
  ]);
  for (const name of ["gone.test", "broken.test", "gone.test", "broken.test"])
    await client.network.open(open).transport.resolver.query(name, "A");
  expect(client.servers[0]?.asked).toHaveLength(2);
});

test("types are kept apart, and so is a server of one's own choice", async () => {
  await using client = await startClient([(asked) => [respond(asked, { authorities: [soa("test")] })]]);
  await client.query("example.test", "A");
  await client.query("example.test", "AAAA");
  await client.query("example.test", "A", { server: client.servers[0]?.address });
  expect(client.servers[0]?.asked).toHaveLength(3);
});

test("a fresh report asks again, but nothing twice; a fresh query always asks", async () => {
  await using client = await startClient([good]);
  await client.query("example.test");
  await new Promise((resolve) => setTimeout(resolve, 5));
  const { transport } = client.network.open({ ...open, fresh: true });
  await transport.resolver.query("example.test", "A");
  await transport.resolver.query("example.test", "A");
  expect(client.servers[0]?.asked).toHaveLength(2);
  await client.query("example.test", "A", { fresh: true });
  expect(client.servers[0]?.asked).toHaveLength(3);
});

test("who leaves gets his answer at once, and the others theirs later", async () => {
  await using client = await startClient([later]);
  const leaver = new AbortController();
  const report = client.network.open({ budget: 10, signal: leaver.signal });
  const left = report.transport.resolver.query("example.test", "A");
  const stayed = client.query("example.test");
  leaver.abort();
  expect(await left).toEqual({ status: "cancelled", server: null, exchange: 1 });
  expect(await stayed).toMatchObject({ status: "ok" });
  expect(await report.transport.resolver.query("other.test", "A")).toMatchObject({ status: "cancelled" });
  expect(report.transport.signal.aborted).toBe(true);
  expect(client.servers[0]?.asked).toHaveLength(1);
});

test("when all have left, the question is given up: its connection closes and no attempt follows", async () => {
  const overTcp: Behaviour = (asked) => (asked.protocol === "udp" ? [respond(asked, { truncated: true })] : []);
  await using client = await startClient([overTcp], { timing: { attempt: 60_000, lookup: 300_000 } });
  const [server] = client.servers;
  const answer = client.query("example.test");
  await expect.poll(() => server?.connections.size).toBe(1);
  client.controller.abort();
  expect(await answer).toMatchObject({ status: "cancelled" });
  await expect.poll(() => server?.connections.size).toBe(0);

  await using silent = await startClient([dead], { timing: { attempt: 200 } });
  const unanswered = silent.query("example.test");
  await expect.poll(() => silent.servers[0]?.asked.length).toBeGreaterThan(0);
  silent.controller.abort();
  expect(await unanswered).toMatchObject({ status: "cancelled" });
  const asked = silent.servers[0]?.asked.length;
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(silent.servers[0]?.asked).toHaveLength(asked ?? 0);
});

test("closing the network ends what is under way", async () => {
  await using client = await startClient([dead]);
  const answer = client.query("example.test");
  client.network.close();
  expect(await answer).toMatchObject({ status: "cancelled" });
});

test("the budget counts questions, not repetitions, and what the cache answers counts as well", async () => {
  await using client = await startClient([good], { budget: 3 });
  await client.network.open(open).transport.resolver.query("one.test", "A");
  for (const name of ["one.test", "two.test", "one.test", "three.test", "two.test"])
    expect(await client.query(name)).toMatchObject({ status: "ok" });
  expect(await client.query("four.test")).toEqual({ status: "budget", server: null, ede: "3 questions", exchange: 4 });
  expect(await client.query("five.test")).toMatchObject({ status: "budget", exchange: 4 });
  expect(client.trace().map(({ status }) => status)).toEqual(["ok", "ok", "ok", "budget"]);
  expect(client.servers[0]?.asked).toHaveLength(3);
});

test("a thousand questions at once are all answered, each with its own answer", async () => {
  await using client = await startClient(
    [(asked) => [respond(asked, { answers: [a(nameOf(asked), `192.0.2.${Number(nameOf(asked).split(".")[0]) % 256}`)] })]],
    { timing: { attempt: 5_000, lookup: 20_000 } },
  );
  const answers = await Promise.all(Array.from({ length: 1_000 }, (_, i) => client.query(`${i}.test`)));
  expect(
    answers.every(
      (answer, i) => answer.status === "ok" && answer.records[0]?.type === "A" && answer.records[0].data.address === `192.0.2.${i % 256}`,
    ),
  ).toBe(true);
});
