import { expect, test } from "vitest";
import { questionPool } from "./question-pool.ts";
import type { Resolver } from "./types.ts";

const answering: Resolver = { query: async () => ({ status: "timeout", server: null }) };

test("a pool is shared by all its resolvers; the same question, however written, counts once", async () => {
  const pool = questionPool(2);
  const [one, two] = [pool.over(answering), pool.over(answering)];
  const statuses = await Promise.all([
    one.query("a.test", "MX"),
    two.query("A.test", "MX"),
    two.query("a.test", "TXT"),
    one.query("b.test", "MX"),
    two.query("a.test", "MX", { server: "192.0.2.53" }),
    one.query("a.test", "TXT"),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual(["timeout", "timeout", "timeout", "budget", "budget", "timeout"]);
  expect(pool.asked()).toBe(2);
});

test("questions to name servers come out of the same pool", async () => {
  const pool = questionPool(2);
  const silent = pool.overServers({ ask: async () => ({ status: "timeout", cause: "silent" }) });
  const ask = (name: string, protocol: "udp" | "tcp" = "udp") => silent.ask({ server: "192.0.2.53", name, type: "SOA", protocol });
  await pool.over(answering).query("a.test", "MX");
  const replies = await Promise.all([ask("a.test"), ask("a.test"), ask("a.test", "tcp")]);
  expect(replies.map(({ status }) => status)).toEqual(["timeout", "timeout", "budget"]);
});
