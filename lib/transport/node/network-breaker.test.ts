import { expect, test } from "vitest";
import { startClient } from "./testing/client.ts";
import { type Behaviour, startServer } from "./testing/dns-server.ts";
import { dead, good, nameOf, ns, respond } from "./testing/responses.ts";

const root: Behaviour = (asked) => [respond(asked, { answers: [ns("", "a.root-servers.net")] })];
/** Knows the root, and every name but those below dead.test. */
const healthy: Behaviour = (asked) => (nameOf(asked) === "" ? root(asked) : nameOf(asked).endsWith("dead.test") ? [] : good(asked));
const timing = { attempt: 60, lookup: 400, probe: 40 };
const isRoot = (asked: Parameters<Behaviour>[0]) => nameOf(asked) === "";

test("a silent resolver is probed, left out, and brought back when it answers", async () => {
  await using client = await startClient([dead, healthy], { timing });
  const [first, second] = client.servers;
  if (!first || !second) throw new Error("two servers were started");
  await Promise.all(["a.test", "b.test", "c.test"].map((name) => client.query(name)));
  await expect.poll(() => client.network.status()[0]).toMatchObject({ state: "failing", cause: "no answer within 0.12 s" });

  const before = first.asked.filter((asked) => !isRoot(asked)).length;
  expect(await client.query("d.test")).toMatchObject({ status: "ok", server: second.address });
  expect(first.asked.filter((asked) => !isRoot(asked))).toHaveLength(before);

  first.behaviour = healthy;
  await expect.poll(() => client.network.status()[0]).toMatchObject({ state: "ok", cause: null });
  expect(await client.query("e.test")).toMatchObject({ status: "ok", server: first.address });
});

test("after one time-out the other resolver is asked first", async () => {
  await using client = await startClient([dead, healthy], { timing: { ...timing, attempt: 300, lookup: 2_000 } });
  const [first, second] = client.servers;
  expect(await client.query("a.test")).toMatchObject({ status: "ok", server: second?.address });
  const before = first?.asked.filter((asked) => !isRoot(asked)).length;
  const answers = await Promise.all(["b.test", "c.test", "d.test"].map((name) => client.query(name)));
  expect(answers).toMatchObject(answers.map(() => ({ status: "ok", server: second?.address })));
  expect(first?.asked.filter((asked) => !isRoot(asked))).toHaveLength(before ?? 0);
});

test("dead zones do not make a resolver look dead", async () => {
  await using client = await startClient([healthy, healthy], { timing });
  const [first] = client.servers;
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => client.query(`list${i}.dead.test`)));
  expect(answers.every(({ status }) => status === "timeout")).toBe(true);
  expect(first?.asked.some(isRoot)).toBe(true);
  expect(await client.query("fine.test")).toMatchObject({ status: "ok", server: first?.address });
});

test("a resolver that answers other questions meanwhile is not even probed", async () => {
  await using client = await startClient([healthy], { timing });
  const asking = Promise.all(["one.dead.test", "two.dead.test", "three.dead.test"].map((name) => client.query(name)));
  for (let i = 0; i < 40; i++) {
    await client.query(`live${i}.test`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await asking;
  expect(client.servers[0]?.asked.some(isRoot)).toBe(false);
});

test("a resolver where nobody listens is left out at once, and found again", async () => {
  await using client = await startClient([healthy, healthy], { timing });
  const [first, second] = client.servers;
  const port = Number(first?.address.split(":")[1]);
  await first?.close();
  client.servers.shift();
  expect(await client.query("a.test")).toMatchObject({ status: "ok", server: second?.address });
  expect(await client.query("b.test")).toMatchObject({ status: "ok", server: second?.address, exchange: 3 });
  await expect.poll(() => client.network.status()[0]).toMatchObject({ state: "failing", cause: "connection refused" });

  client.servers.push(await startServer(healthy, port));
  await expect.poll(() => client.network.status()[0]).toMatchObject({ state: "ok" });
  expect(await client.query("c.test")).toMatchObject({ status: "ok", server: first?.address });
});

test("when every resolver is left out they are asked nevertheless", async () => {
  await using client = await startClient([dead], { timing: { ...timing, probe: 60_000 } });
  expect(await client.network.selfTest()).toMatchObject([{ state: "failing", milliseconds: null, cause: "no answer within 0.12 s" }]);
  if (client.servers[0]) client.servers[0].behaviour = healthy;
  expect(await client.query("a.test")).toMatchObject({ status: "ok" });
  // Whoever has answered is not said to be silent any more.
  expect(client.network.status()).toMatchObject([{ state: "untested", cause: null }]);
});

test("one that failed is tested again until it does not", async () => {
  await using client = await startClient([(asked) => [respond(asked, { rcode: 5 })]], { timing });
  expect(await client.network.selfTest()).toMatchObject([{ state: "failing", cause: "REFUSED" }]);
  if (client.servers[0]) client.servers[0].behaviour = root;
  await expect.poll(() => client.network.status()).toMatchObject([{ state: "ok" }]);
});

test("the self-test names the cause", async () => {
  const refuses: Behaviour = (asked) => [respond(asked, { rcode: 5 })];
  const fails: Behaviour = (asked) => [respond(asked, { rcode: 2 })];
  const ignorant: Behaviour = (asked) => [respond(asked)];
  await using client = await startClient([root, refuses, fails, ignorant, dead], { timing: { ...timing, probe: 60_000 } });
  expect(client.network.status().every(({ state, checkedAt }) => state === "untested" && checkedAt === null)).toBe(true);
  const statuses = await client.network.selfTest();
  expect(statuses.map(({ cause }) => cause)).toEqual([
    null,
    "REFUSED",
    "SERVFAIL",
    "it does not know the root's name servers",
    "no answer within 0.12 s",
  ]);
  expect(statuses[0]).toMatchObject({
    state: "ok",
    server: client.servers[0]?.address,
    milliseconds: expect.any(Number),
    checkedAt: expect.any(Number),
  });
  expect(client.network.status()).toEqual(statuses);
});
