import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { encodeMessage } from "#lib/transport/node/message.ts";
import { startClient } from "#lib/transport/node/testing/client.ts";
import type { Behaviour } from "#lib/transport/node/testing/dns-server.ts";
import { a, dead, good, nameOf, ns, respond, soa } from "#lib/transport/node/testing/responses.ts";
import type { ServerQuestion } from "#lib/transport/server-types.ts";
import type { ResourceRecord } from "#lib/transport/types.ts";

async function asking(behaviour: Behaviour, budget?: number) {
  const client = await startClient([behaviour], { budget });
  const server = client.servers[0]?.address ?? "";
  return { client, ask: (question: Omit<ServerQuestion, "server">) => client.transport.servers.ask({ server, ...question }) };
}

test("a question goes out as resolvers ask: without recursion, with EDNS, and with no wish for signatures", async () => {
  const { client, ask } = await asking(good);
  await using _ = client;
  expect(await ask({ name: "Example.test.", type: "A" })).toMatchObject({ status: "ok", rcode: 0, answers: [a("example.test")] });
  expect(client.servers[0]?.asked).toMatchObject([
    {
      protocol: "udp",
      message: {
        recursionDesired: false,
        edns: { udpSize: 1232, version: 0, dnssecOk: false },
        questions: [{ name: "example.test", class: 1 }],
      },
    },
  ]);
});

test("recursion, TCP and the class CH are asked for where that is said", async () => {
  const chaos: Behaviour = ({ message, protocol }) => {
    const answers = [{ name: "version.bind", type: "TXT", ttl: 0, data: { strings: [Buffer.from(protocol)] } } satisfies ResourceRecord];
    return [encodeMessage({ ...message, response: true, answers }, 3)];
  };
  const { client, ask } = await asking(chaos);
  await using _ = client;
  const reply = await ask({ name: "version.bind", type: "TXT", chaos: true, recursion: true, protocol: "tcp" });
  expect(reply).toMatchObject({ status: "ok", answers: [{ type: "TXT", data: { strings: [Uint8Array.from(Buffer.from("tcp"))] } }] });
  expect(client.servers[0]?.asked[0]?.message).toMatchObject({ recursionDesired: true, questions: [{ class: 3 }] });
  expect(client.trace()).toMatchObject([{ protocol: "tcp", question: { name: "version.bind", type: "CH TXT" }, status: "ok" }]);
});

test("a record of another class than the question's makes the answer unreadable", async () => {
  const { client, ask } = await asking(good);
  await using _ = client;
  expect(await ask({ name: "version.bind", type: "A", chaos: true })).toMatchObject({
    status: "malformed",
    cause: expect.stringContaining("class 1, not CH"),
  });
});

test("every section of a referral arrives, and the transcript calls it one", async () => {
  const { client, ask } = await asking((asked) => [
    respond(asked, {
      recursionAvailable: false,
      authorities: [ns("child.test", "ns1.child.test")],
      additionals: [a("ns1.child.test", "192.0.2.53")],
    }),
  ]);
  await using _ = client;
  expect(await ask({ name: "child.test", type: "NS" })).toMatchObject({
    authoritative: false,
    recursionAvailable: false,
    authorities: [{ data: { target: "ns1.child.test" } }],
    additionals: [{ data: { address: "192.0.2.53" } }],
  });
  expect(client.trace()[0]).toMatchObject({
    status: "referral",
    lines: [expect.stringContaining("IN NS"), expect.stringContaining("IN A")],
  });
});

test("a truncated answer is an answer: nobody is asked again", async () => {
  const { client, ask } = await asking((asked) => [respond(asked, { truncated: true })]);
  await using _ = client;
  expect(await ask({ name: "big.test", type: "A" })).toMatchObject({ status: "ok", truncated: true });
  expect(client.servers[0]?.asked.length).toBe(1);
});

test("a refusal and SERVFAIL are answers", async () => {
  const { client, ask } = await asking((asked) => [respond(asked, { rcode: nameOf(asked) === "a.test" ? 5 : 2 })]);
  await using _ = client;
  expect(await ask({ name: "a.test", type: "A" })).toMatchObject({ status: "ok", rcode: 5, rcodeText: "REFUSED" });
  expect(await ask({ name: "b.test", type: "A" })).toMatchObject({ status: "ok", rcode: 2 });
  expect(client.trace().map(({ status }) => status)).toEqual(["refused", "servfail"]);
});

test("a server that cannot read EDNS is asked without it, and that is told", async () => {
  const { client, ask } = await asking((asked) => (asked.message.edns ? [respond(asked, { rcode: 1, edns: null })] : good(asked)));
  await using _ = client;
  expect(await ask({ name: "old.test", type: "A" })).toMatchObject({ status: "ok", rcode: 0, edns: null });
  expect(client.trace().length).toBe(2);
});

test("a server that changes the letters of the question is told from one that does not", async () => {
  const { client, ask } = await asking(good); // the test server answers in small letters
  await using _ = client;
  expect(await ask({ name: "example.test", type: "A" })).toMatchObject({ sameLetters: true });
  expect(await ask({ name: "example.test", type: "A", mixedLetters: true })).toMatchObject({ status: "ok", sameLetters: false });
});

test("a silent server is sent two datagrams and no more", async () => {
  const { client, ask } = await asking(dead);
  await using _ = client;
  expect(await ask({ name: "example.test", type: "A" })).toMatchObject({
    status: "timeout",
    cause: "it did not answer in time",
    exchange: 2,
  });
  expect(client.trace().map(({ status }) => status)).toEqual(["timeout", "timeout"]);
});

test("of a transfer the first message is read, and its connection closed", async () => {
  const many = Array.from({ length: 500 }, (_, i) => a(`host-${i}.zone.test`));
  const { client, ask } = await asking((asked) => {
    const message = respond(asked, { answers: [soa("zone.test"), ...many] });
    return [message, message, message];
  });
  await using _ = client;
  const reply = await ask({ name: "zone.test", type: "TYPE252", protocol: "tcp" });
  expect(reply).toMatchObject({ status: "ok", answers: { length: 501 } });
  const [exchange] = client.trace();
  expect(exchange).toMatchObject({ question: { type: "AXFR" }, lines: { length: 101 } });
});

test("questions to servers count in the report's budget, and its end is noted once", async () => {
  const { client, ask } = await asking(good, 2);
  await using _ = client;
  const replies = await Promise.all([1, 2, 3, 4].map((n) => ask({ name: `n${n}.test`, type: "A" })));
  expect(replies.map(({ status }) => status)).toEqual(["ok", "ok", "budget", "budget"]);
  expect(client.trace().filter(({ status }) => status === "budget").length).toBe(1);
});

test("a server that must not be reached is not asked, and who has left waits for nobody", async () => {
  const { client, ask } = await asking(dead);
  await using _ = client;
  expect(await client.transport.servers.ask({ server: "10.0.0.1", name: "a.test", type: "A" })).toMatchObject({ status: "blocked" });
  const waiting = ask({ name: "a.test", type: "A" });
  client.controller.abort();
  expect(await waiting).toMatchObject({ status: "cancelled" });
  expect(await ask({ name: "b.test", type: "A" })).toMatchObject({ status: "cancelled" });
});

test("a name that cannot be written is asked of nobody", async () => {
  const { client, ask } = await asking(good);
  await using _ = client;
  expect(await ask({ name: `${"x".repeat(64)}.test`, type: "A" })).toMatchObject({ status: "malformed" });
  expect(client.servers[0]?.asked).toEqual([]);
});

test("nobody listens for the end of a report that has no question under way", async () => {
  const { client, ask } = await asking(good);
  await using _ = client;
  const listening = () => getEventListeners(client.transport.signal, "abort").length;
  expect(listening()).toBe(0);
  const asked = Promise.all([
    ask({ name: "a.test", type: "A" }),
    ask({ name: "b.test", type: "A" }),
    client.transport.resolver.query("c.test", "A"),
  ]);
  expect(listening()).toBeGreaterThan(0);
  await asked;
  expect(listening()).toBe(0);
});
