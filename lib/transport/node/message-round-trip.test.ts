import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordText } from "#lib/transport/record-text.ts";
import { decodeMessage, encodeMessage } from "./message.ts";
import { anyMessage, knownTypes, recordOf } from "./message-testing/arbitrary-message.ts";
import { response } from "./message-testing/message.ts";

const RUNS = { numRuns: 300 };

describe("one record", () => {
  test.each(knownTypes)("%s comes back as it was, and has a text", (type) => {
    fc.assert(
      fc.property(recordOf(type), (record) => {
        const bytes = encodeMessage(response({ answers: [record] }));
        expect(decodeMessage(bytes).answers).toEqual([record]);
        expect(encodeMessage(decodeMessage(bytes))).toStrictEqual(bytes);
        expect(recordText(record)).toMatch(/^[\x20-\x7e]+$/);
      }),
      RUNS,
    );
  });
});

test("a whole message comes back as it was, and its octets too", () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      const bytes = encodeMessage(message);
      expect(decodeMessage(bytes)).toEqual(message);
      expect(encodeMessage(decodeMessage(bytes))).toStrictEqual(bytes);
    }),
    { numRuns: 1000 },
  );
});

test("what is read shares no memory with the message", () => {
  const message = response({
    answers: [{ name: "example.com", type: "TXT", ttl: 300, data: { strings: [Uint8Array.of(1, 2, 3)] } }],
    edns: { udpSize: 1232, version: 0, dnssecOk: false, options: [{ code: 10, data: Uint8Array.of(4, 5) }] },
  });
  const bytes = Buffer.from(encodeMessage(message));
  const read = decodeMessage(bytes);
  bytes.fill(0xff);
  expect(read).toStrictEqual(message);
});
