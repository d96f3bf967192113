import { expect, test } from "vitest";
import { startClient } from "./testing/client.ts";
import type { Behaviour } from "./testing/dns-server.ts";
import { a, cname, nameOf, respond } from "./testing/responses.ts";

/** A resolver of a private network, which knows what lies inside. */
const inside: Behaviour = (asked) => {
  const name = nameOf(asked);
  if (name === "trap.test") return [respond(asked, { answers: [cname(name, "db.internal"), a("db.internal", "10.1.2.3")] })];
  if (name === "half.test") return [respond(asked, { answers: [cname(name, "db.internal")] })];
  return [respond(asked, { answers: [a(name, "10.1.2.3")] })];
};

test("what only the resolver of a private network can know is not asked of it", async () => {
  await using client = await startClient([inside]);
  for (const name of ["db.internal", "printer.local", "localhost"])
    expect(await client.query(name)).toMatchObject({ status: "blocked", ede: expect.stringContaining("are those of private networks") });
  expect(await client.query("3.2.1.10.in-addr.arpa", "PTR")).toMatchObject({ status: "blocked" });
  expect(client.servers[0]?.asked).toEqual([]);
});

test("an alias that leads inside is not told either, in no place of the report", async () => {
  await using client = await startClient([inside]);
  expect(await client.query("trap.test")).toMatchObject({ status: "blocked" });
  expect(await client.query("half.test")).toMatchObject({ status: "blocked" });
  expect(await client.query("trap.test", "A", { followCname: false })).toMatchObject({ status: "blocked" });
  expect(JSON.stringify(client.trace())).not.toContain("10.1.2.3");
});

test("an operator who allows private networks has their names asked for", async () => {
  await using client = await startClient([inside], { config: { allow: ["10.1.0.0/16"] } });
  expect(await client.query("trap.test")).toMatchObject({ status: "ok", cname: ["db.internal"] });
  expect(await client.query("db.internal")).toMatchObject({ status: "ok" });
});
