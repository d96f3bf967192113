import { expect, test } from "vitest";
import { compressionLoop, garbage, lyingCounts, pointerToHeader, twoOpt } from "#lib/lab/forged.ts";
import { decodeMessage } from "./message.ts";
import { startClient } from "./testing/client.ts";
import type { Asked, Behaviour } from "./testing/dns-server.ts";
import { a, dead, extended, good, nameOf, respond } from "./testing/responses.ts";

const TARGET = "hostile.test";
const truth = (asked: Asked) => decodeMessage(respond(asked, { answers: [a(nameOf(asked))] }));
const cut: Behaviour = (asked) => [respond(asked, { truncated: true })];
const renumbered = (octets: Uint8Array) => Uint8Array.of((octets[0] ?? 0) ^ 0x55, ...octets.subarray(1));
const elsewhere = (asked: Asked) => {
  const { type = "A", class: inClass = 1 } = asked.message.questions[0] ?? {};
  return respond(asked, { questions: [{ name: "elsewhere.test", type, class: inClass }], answers: [a(nameOf(asked))] });
};
const overUdp =
  (octets: (asked: Asked) => Uint8Array): Behaviour =>
  (asked) =>
    asked.protocol === "udp" ? [octets(asked)] : good(asked);

const unreadable: Record<string, (asked: Asked) => Uint8Array> = {
  garbage: (asked) => garbage(truth(asked)),
  "a compression loop": (asked) => compressionLoop(truth(asked)),
  "a pointer into the header": (asked) => pointerToHeader(truth(asked)),
  "counts that lie": (asked) => lyingCounts(truth(asked)),
  "two OPT records": (asked) => twoOpt(truth(asked)),
  "a header only": (asked) => respond(asked).subarray(0, 12),
  "an octet too many": (asked) => Uint8Array.of(...respond(asked), 0),
};

/** A server that misbehaves for one name and is good for all others: what it does for one must not harm the next. */
const only =
  (bad: Behaviour): Behaviour =>
  (asked) =>
    nameOf(asked) === TARGET ? bad(asked) : good(asked);

const cases: Record<string, { behaviour: Behaviour; expected: object }> = {
  "does not answer": { behaviour: dead, expected: { status: "timeout" } },
  "answers SERVFAIL and says why": {
    behaviour: (asked) => [respond(asked, { rcode: 2, edns: extended(6, "no \x1b[31mDS") })],
    expected: { status: "servfail", ede: "DNSSEC bogus (no \\u{1b}[31mDS)" },
  },
  refuses: { behaviour: (asked) => [respond(asked, { rcode: 5 })], expected: { status: "refused" } },
  "answers NOTIMP to everything": {
    behaviour: (asked) => [respond(asked, { rcode: 4 })],
    expected: { status: "servfail", ede: "NOTIMP: the server cannot answer this kind of question" },
  },
  "answers to another question": {
    behaviour: (asked) => [elsewhere(asked)],
    expected: { status: "malformed", ede: "the answer over TCP is to another question" },
  },
  "answers to another question over UDP and not at all over TCP": {
    behaviour: (asked) => (asked.protocol === "udp" ? [elsewhere(asked)] : []),
    expected: { status: "timeout", ede: "an answer came, but to another question" },
  },
  "answers with a wrong id": {
    behaviour: (asked) => (asked.protocol === "udp" ? [renumbered(respond(asked))] : []),
    expected: { status: "timeout", ede: "an answer came, but with a wrong id" },
  },
  "sends the question back": {
    behaviour: (asked) => [respond(asked, { response: false })],
    expected: { status: "malformed" },
  },
  "cuts its answers short and is not there over TCP": {
    behaviour: (asked) => (asked.protocol === "udp" ? cut(asked) : []),
    expected: { status: "timeout" },
  },
  "cuts its answers short even over TCP": {
    behaviour: cut,
    expected: { status: "malformed", ede: "the answer is cut short, even over TCP" },
  },
  "says NXDOMAIN and gives the record": {
    behaviour: (asked) => [respond(asked, { rcode: 3, answers: [a(TARGET)] })],
    expected: { status: "malformed", ede: "the answer says NXDOMAIN and holds the record nevertheless" },
  },
  "gives records of other names": {
    behaviour: (asked) => [respond(asked, { answers: [a("elsewhere.test")] })],
    expected: { status: "malformed", ede: "the answer holds records, but none for the name and type asked" },
  },
};

test.each(Object.entries(cases))("a server that %s", async (_, { behaviour, expected }) => {
  await using client = await startClient([only(behaviour)]);
  expect(await client.query(TARGET)).toMatchObject({ ...expected, exchange: expect.any(Number) });
  expect(await client.query("healthy.test")).toMatchObject({ status: "ok" });
});

test.each(Object.entries(unreadable))("%s: read over TCP, or unreadable when TCP brings the same", async (_, octets) => {
  await using client = await startClient([only(overUdp(octets))]);
  expect(await client.query(TARGET)).toMatchObject({ status: "ok" });
  expect(client.trace().map(({ protocol, status }) => `${protocol} ${status}`)).toEqual(["udp malformed", "tcp ok"]);

  await using worse = await startClient([only((asked) => [octets(asked)])]);
  expect(await worse.query(TARGET)).toMatchObject({ status: "malformed", ede: expect.stringMatching(/.{10}/) });
  expect(await worse.query("healthy.test")).toMatchObject({ status: "ok" });
});

test("wrong answers before the right one do no harm", async () => {
  await using client = await startClient([
    (asked) => [renumbered(respond(asked)), elsewhere(asked), new Uint8Array(), Uint8Array.of(1), ...good(asked)],
  ]);
  expect(await client.query(TARGET)).toMatchObject({ status: "ok", records: [a(TARGET)] });
  expect(client.servers[0]?.asked).toHaveLength(1);
});

test("an answer in other letters is an answer", async () => {
  await using client = await startClient([
    (asked) => {
      const octets = respond(asked, { answers: [a(nameOf(asked))] });
      return [octets.map((octet, i) => (i > 12 && i < 25 && octet >= 0x61 && octet <= 0x7a ? octet - 32 : octet))];
    },
  ]);
  expect(await client.query("letters.test")).toMatchObject({ status: "ok", records: [a("letters.test")] });
});
