import { expect, test } from "vitest";
import { encodeMessage } from "./message.ts";
import { startClient } from "./testing/client.ts";
import { a, cname, respond, soa } from "./testing/responses.ts";

const RRSIG = {
  name: "alias.test",
  type: "RRSIG",
  ttl: 60,
  data: {
    typeCovered: "CNAME",
    algorithm: 13,
    labels: 2,
    originalTtl: 60,
    expiration: 2,
    inception: 1,
    keyTag: 4711,
    signer: "test",
    signature: Uint8Array.of(1, 2, 3),
  },
} as const;

test("a question for signatures sets CD, follows no alias and brings the sections", async () => {
  const answers = [cname("alias.test", "host.test"), RRSIG, a("host.test")];
  await using client = await startClient([(asked) => [respond(asked, { answers, authorities: [soa("test")] })]]);
  const answer = await client.query("alias.test", "A", { signatures: true });
  expect(client.servers[0]?.asked[0]?.message).toMatchObject({ checkingDisabled: true, edns: { dnssecOk: true } });
  expect(answer).toMatchObject({ status: "ok", cname: [], records: [cname("alias.test", "host.test")] });
  const { sections } = answer.status === "ok" ? answer : {};
  expect(sections?.answers.map(({ record }) => record)).toEqual(answers);
  expect(sections?.authorities.map(({ record }) => record)).toEqual([soa("test")]);
  // RFC 4034 §6.2: the name is whole, though the message may compress it.
  expect(sections?.answers[0]?.rdata).toEqual(Uint8Array.from([4, ...Buffer.from("host"), 4, ...Buffer.from("test"), 0]));
});

test("absence brings the authority section, and the question without CD is another one", async () => {
  await using client = await startClient([(asked) => [respond(asked, { rcode: 3, authorities: [soa("test")] })]]);
  expect(await client.query("gone.test", "A", { signatures: true })).toMatchObject({
    status: "nxdomain",
    sections: { answers: [], authorities: [{ record: soa("test") }] },
  });
  expect(await client.query("gone.test", "A")).not.toHaveProperty("sections");
  expect(client.servers[0]?.asked.map(({ message }) => message.checkingDisabled)).toEqual([true, false]);
});

// RFC 6840 §5.1: the next name of an NSEC record keeps its case, and so does all that the canonical form does not name.
test("the data of other types is as the server wrote it", async () => {
  const nsec = { name: "a.test", type: "NSEC", ttl: 60, data: { next: "b.test", types: ["A" as const] } } as const;
  const octets = (asked: Parameters<typeof respond>[0]) => {
    const message = Buffer.from(
      encodeMessage({
        ...asked.message,
        response: true,
        recursionAvailable: true,
        answers: [{ ...nsec, data: { ...nsec.data, types: [...nsec.data.types] } }],
      }),
    );
    const at = message.lastIndexOf(Buffer.from("\x01b\x04test", "latin1"));
    message[at + 1] = 0x42; // B
    return message;
  };
  await using client = await startClient([(asked) => [octets(asked)]]);
  const answer = await client.query("a.test", "NSEC", { signatures: true });
  expect(answer).toMatchObject({ status: "ok", records: [{ data: { next: "b.test" } }] });
  const { sections } = answer.status === "ok" ? answer : {};
  expect(sections?.answers[0]?.rdata.slice(0, 8)).toEqual(Uint8Array.from(Buffer.from("\x01B\x04test\0", "latin1")));
});
