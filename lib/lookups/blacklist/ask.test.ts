import { expect, test } from "vitest";
import { findDnsbl } from "#lib/protocols/dnsbl/catalogue.ts";
import { itemOf } from "#lib/protocols/dnsbl/query-name.ts";
import { noConnections } from "#lib/transport/testing/no-connections.ts";
import type { Answer, ListHealth, Transport } from "#lib/transport/types.ts";
import { ask } from "./ask.ts";
import type { Subject } from "./facts.ts";

const subject: Subject = { number: 0, text: "192.0.2.99", kind: "ipv4", role: "given", host: null };
const absent: Answer = { status: "nxdomain", cname: [], authentic: false, negativeTtl: 300, server: "192.0.2.53" };

/** One list that is asked while its self-test runs; both end when the test says so. */
function asking() {
  const list = findDnsbl("bl.spamcop.net");
  if (!list) throw new Error("SpamCop is not in the catalogue");
  const health = Promise.withResolvers<ListHealth>();
  const answer = Promise.withResolvers<Answer>();
  const transport: Transport = {
    resolver: { query: () => answer.promise },
    blacklists: { health: () => health.promise, key: () => null, doubt: () => {} },
    ...noConnections,
    now: () => 0,
    scope: () => "public",
    signal: new AbortController().signal,
  };
  const endTest = (state: ListHealth["state"]) => health.resolve({ state, checkedAt: 0, detail: "Seen." });
  return { result: ask(list, subject, itemOf(subject.text), transport, () => {}), answer: answer.resolve, endTest };
}

test("an answer waits for the self-test before it means anything", async () => {
  const { result, answer, endTest } = asking();
  answer(absent);
  const early = await Promise.race([result, new Promise((resolve) => setImmediate(resolve, "waiting"))]);
  expect(early).toBe("waiting");
  endTest("usable");
  expect(await result).toMatchObject({ outcome: "not-listed" });
});

test("an answer that came before the self-test failed does not count", async () => {
  const { result, answer, endTest } = asking();
  answer(absent);
  endTest("silent");
  expect(await result).toMatchObject({ outcome: "unknown", cause: { key: "silent" } });
});

test("a self-test that fails first settles the matter: a dead list is not waited for", async () => {
  const { result, endTest } = asking();
  endTest("unreachable");
  expect(await result).toMatchObject({ outcome: "unknown", cause: { key: "unreachable" }, milliseconds: null });
});

test("a question without an answer needs no self-test", async () => {
  const { result, answer } = asking();
  answer({ status: "timeout", server: null });
  expect(await result).toMatchObject({ outcome: "unknown", cause: { key: "no-answer" } });
});
