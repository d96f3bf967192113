import { expect, test } from "vitest";
import { canonicalName } from "./canonical-name.ts";
import { echoes, encodeQuery, idOf, setId } from "./query.ts";

const query = encodeQuery("example.test", "A", true);
/** The query as a response, with one octet replaced. */
function reply(at = 0, octet = 0): Uint8Array {
  const bytes = Uint8Array.from(query.bytes);
  bytes[2] = 0x81;
  if (at > 0) bytes[at] = octet;
  return bytes;
}

test("the id is set and read", () => {
  const bytes = Uint8Array.from(query.bytes);
  setId(bytes, 0xabcd);
  expect(idOf(bytes)).toBe(0xabcd);
  expect(idOf(bytes.subarray(0, 11))).toBe(-1);
});

test("a response to the same question echoes it, in whatever letters", () => {
  expect(echoes(reply(), query)).toBe(true);
  expect(echoes(reply(13, 0x45), query)).toBe(true);
});

test.each([
  ["the question itself", reply(2, 0x01)],
  ["another opcode", reply(2, 0x89)],
  ["no question", reply(5, 0)],
  ["two questions", reply(5, 2)],
  ["another name", reply(13, 0x66)],
  ["another length of a label", reply(12, 8)],
  ["another type", reply(27, 2)],
  ["a type that differs as letters do", reply(27, 0x21)],
  ["another class", reply(29, 3)],
  ["too short", reply().subarray(0, 29)],
])("%s does not", (_, octets) => {
  expect(echoes(octets, query)).toBe(false);
});

test("ids cannot be guessed from one another", () => {
  const ids = new Set(Array.from({ length: 1_000 }, () => idOf(encodeQuery("example.test", "A", true).bytes)));
  expect(ids.size).toBeGreaterThan(950);
});

test.each([
  ["Example.TEST.", "example.test"],
  [".", ""],
  ["", ""],
  ["a\\.", "a\\."],
  ["a\\\\.", "a\\\\"],
])("%j is %j", (name, canonical) => {
  expect(canonicalName(name)).toBe(canonical);
});
