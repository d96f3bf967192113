import { describe, expect, test } from "vitest";
import { decodeMessage } from "./message.ts";
import { ascii, join, wireHeader, wireName, wireRecord } from "./message-testing/octets.ts";
import { faultOf } from "./message-testing/trial.ts";

const MAX = 65_535;
const NULL = 10;
const NS = 2;
const TXT = 16;
const NSEC = 47;
const root = [0];
const pointer = (to: number) => [0xc0 | (to >> 8), to & 255];

/** As many of `records` in turn, behind `first`, as a message holds. */
function filled(first: Uint8Array, record: (number: number) => Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [first];
  let length = 12 + first.length;
  for (let next = record(0); length + next.length <= MAX; next = record(parts.length)) {
    parts.push(next);
    length += next.length;
  }
  return join(wireHeader(0, parts.length, 0, 0), ...parts);
}

/** The data of a record at octet 23: the longest name, of `labels` labels, each of octets that need an escape. */
function longestName(labels: number): Uint8Array {
  const size = Math.floor(254 / labels) - 1;
  return join(...Array.from({ length: labels }, () => [size, ...Array<number>(size).fill(7)]), root);
}

/** Owner and data of every record are pointers to different places of a long name. */
function manyNames(labels: number): Uint8Array {
  const name = longestName(labels);
  const step = (name.length - 1) / labels;
  const place = (number: number) => pointer(23 + step * (number % labels));
  return filled(wireRecord(root, NULL, name), (number) => wireRecord(place(number), NS, place(number + 1)));
}

/** Each owner is a chain of pointers, as long as one may be, that no two records share the start of. */
function chains(): Uint8Array {
  const links = Array.from({ length: 8000 }, (_, i) => (i % 126 === 0 ? pointer(12) : pointer(23 + 2 * (i - 1))));
  const ends = (number: number) => pointer(23 + 2 * (125 + 126 * (number % 60)));
  return filled(wireRecord(root, NULL, join(...links)), (number) => wireRecord(ends(number), NULL, []));
}

const everyType = join(root, ...Array.from({ length: 256 }, (_, block) => [block, 32, ...Array<number>(32).fill(255)]));

describe("messages made to cost time end: what grows with the square of the length would not within the time-out", () => {
  test.each([
    ["as many records as fit", filled(wireRecord(root, NULL, []), () => wireRecord(root, NULL, []))],
    ["names of 4 long labels at every turn", manyNames(4)],
    ["names of 127 labels at every turn", manyNames(127)],
    ["chains of pointers", chains()],
    ["65,000 empty strings", filled(wireRecord(root, NULL, []), () => wireRecord(root, TXT, new Uint8Array(65_000)))],
    ["32,500 strings of one octet", filled(wireRecord(root, NULL, []), () => wireRecord(root, TXT, new Uint8Array(65_000).fill(1)))],
    ["every type in every bitmap", filled(wireRecord(root, NULL, []), () => wireRecord(root, NSEC, everyType))],
    ["counts of 65,535 and nothing behind", join(wireHeader(MAX, MAX, MAX, MAX), [0, 0, 1, 0, 1])],
  ])("%s", (_, bytes) => expect(faultOf(bytes)).toBeNull());

  test("names that expand to many times the message are refused, a message full of ordinary ones is not", () => {
    expect(() => decodeMessage(manyNames(4))).toThrow("expand");
    const ordinary = filled(wireRecord(wireName("example", "test"), NULL, []), (number) =>
      wireRecord(pointer(12), NS, join([6], ascii(`ns${String(number).padStart(4, "0")}`), pointer(12))),
    );
    expect(decodeMessage(ordinary).answers.at(-1)?.data).toEqual({
      target: `ns${decodeMessage(ordinary).answers.length - 1}.example.test`,
    });
  });
});
