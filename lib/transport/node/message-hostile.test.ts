import { describe, expect, test } from "vitest";
import { decodeMessage } from "./message.ts";
import { hex, join, wireHeader, wireName, wireRecord } from "./message-testing/octets.ts";
import { DnsFormatError } from "./message-types.ts";

const A = 1;
const NS = 2;
const NULL = 10;
const MX = 15;
const TXT = 16;
const LOC = 29;
const DNAME = 39;
const OPT = 41;
const RRSIG = 46;
const NSEC = 47;
const NSEC3 = 50;
const HTTPS = 65;
const CAA = 257;
const root = [0];
const owner = wireName("example", "test");
const typeAndClass = [0, 1, 0, 1];
const edns = (name: Uint8Array | number[], data: Uint8Array | number[] = []) =>
  join(name, hex("0029 04d0 00000000"), [0, data.length], data);
const question = (name: Uint8Array | number[]) => join(wireHeader(1, 0, 0, 0), name, typeAndClass);
const answer = (type: number, data: Uint8Array | number[], length?: number) =>
  join(wireHeader(0, 1, 0, 0), wireRecord(owner, type, data, length));
const label = (length: number) => [length, ...Array<number>(length).fill(0x61)];

describe("the header and its counts", () => {
  test.each([
    ["an empty message", []],
    ["one octet", [0]],
    ["11 octets", wireHeader(0, 0, 0, 0).slice(0, 11)],
    [
      "65,536 octets, all in records",
      join(wireHeader(0, 2, 0, 0), ...[32_750, 32_752].map((size) => wireRecord(root, NULL, new Uint8Array(size)))),
    ],
    ["a question that is not there", wireHeader(1, 0, 0, 0)],
    ["an answer that is not there", join(wireHeader(1, 1, 0, 0), root, typeAndClass)],
    ["an authority that is not there", wireHeader(0, 0, 1, 0)],
    ["an additional that is not there", wireHeader(0, 0, 0, 1)],
    ["65,535 of each in 17 octets", join(wireHeader(65_535, 65_535, 65_535, 65_535), root, typeAndClass)],
    ["65,535 answers and one record", join(wireHeader(0, 65_535, 0, 0), wireRecord(root, A, [192, 0, 2, 1]))],
    ["two answers and one record", join(wireHeader(0, 2, 0, 0), wireRecord(owner, TXT, label(30)))],
    ["no answers and one record: not a proof of absence", join(wireHeader(0, 0, 0, 0), wireRecord(owner, A, [192, 0, 2, 1]))],
    ["one octet too many", join(wireHeader(0, 1, 0, 0), wireRecord(owner, A, [192, 0, 2, 1]), [0])],
  ])("%s", (_, bytes) => expect(() => decodeMessage(Uint8Array.from(bytes))).toThrow(DnsFormatError));
});

describe("names", () => {
  test.each([
    ["a pointer to itself", question([0xc0, 12])],
    ["two pointers to each other", question([0xc0, 14, 0xc0, 12])],
    ["a loop with a label in it", question([1, 0x61, 0xc0, 12])],
    ["a pointer forwards", join(wireHeader(1, 1, 0, 0), [0xc0, 18], typeAndClass, wireRecord(owner, A, [192, 0, 2, 1]))],
    ["a pointer into its own name", join(wireHeader(1, 0, 0, 0), [2, 1, 0x61, 0xc0, 13, 0], typeAndClass)],
    ["a pointer past the end", question([0xff, 0xff])],
    ["a pointer into the header", question([0xc0, 0])],
    ["a pointer to the header's last octet", question([0xc0, 11])],
    ["a pointer half outside its record", join(answer(NS, [0xc0]), [12])],
    ["a pointer cut in half", join(wireHeader(1, 0, 0, 0), label(3), [0xc0])],
    ["a label of type 01, where a pointer could be", join(wireHeader(2, 0, 0, 0), root, typeAndClass, [0x40, 12], typeAndClass)],
    ["a label of type 10, where a pointer could be", join(wireHeader(2, 0, 0, 0), root, typeAndClass, [0x80, 12], typeAndClass)],
    ["a label of 64 octets", question([...label(64), 0])],
    ["a name without an end", join(wireHeader(1, 0, 0, 0), label(5))],
    ["a label past the end", join(wireHeader(1, 0, 0, 0), [63, 0x61, 0x61, 0x61, 0x61])],
    ["a name of 256 octets", question([...label(63), ...label(63), ...label(63), ...label(62), 0])],
    [
      "a name of 256 octets by a pointer",
      join(wireHeader(2, 0, 0, 0), label(63), label(63), label(63), root, typeAndClass, label(62), [0xc0, 12], typeAndClass),
    ],
    ["a name that ends in the next field", answer(NS, [3, 0x61, 0x62, 0x63, 0], 4)],
  ])("%s", (_, bytes) => expect(() => decodeMessage(bytes)).toThrow(DnsFormatError));

  /** An owner name of so many pointers, each leading to the one before, the first to a name of one label. */
  function chain(pointers: number): Uint8Array {
    const name = wireName("example");
    const first = 12 + name.length + 4 + 11; // behind the question and the head of the record that holds the chain
    const places = Array.from({ length: pointers }, (_, i) => (i === 0 ? 12 : first + 2 * (i - 1)));
    const [last = [], ...links] = places.map((place) => [0xc0 | (place >> 8), place & 255]).reverse();
    const holder = wireRecord(root, NULL, links.reverse().flat());
    return join(wireHeader(1, 2, 0, 0), name, typeAndClass, holder, wireRecord(last, A, [192, 0, 2, 1]));
  }

  test("127 pointers in a row are followed, 128 are not", () => {
    expect(decodeMessage(chain(127)).answers[1]?.name).toBe("example");
    expect(() => decodeMessage(chain(128))).toThrow(DnsFormatError);
  });
});

describe("a record", () => {
  test.each([
    ["a length past the end", answer(A, [192, 0, 2, 1], 5)],
    ["a TXT length past the end, strings inside", answer(TXT, label(3), 200)],
    ["a length of 65,535", answer(TXT, label(3), 65_535)],
    ["cut in its head", answer(A, []).slice(0, -1)],
    ["an address of 3 octets", answer(A, [192, 0, 2])],
    ["an address of 5 octets", answer(A, [192, 0, 2, 1, 1])],
    [
      "an address with a whole record behind it",
      join(wireHeader(0, 2, 0, 0), wireRecord(owner, A, join([192, 0, 2, 1], wireRecord(root, A, [192, 0, 2, 2])))),
    ],
    ["an address of 0 octets", answer(A, [])],
    ["an IPv6 address of 4 octets", answer(28, [192, 0, 2, 1])],
    ["an MX without a name", answer(MX, [0, 10])],
    ["an MX with octets behind the name", answer(MX, [0, 10, 0, 0])],
    ["a TXT without a string", answer(TXT, [])],
    ["a TXT string past the data", answer(TXT, [4, 0x61, 0x61, 0x61])],
    ["class CH", join(wireHeader(0, 1, 0, 0), owner, hex("0010 0003 00000000 0001 00"))],
    ["a CAA with an empty tag", answer(CAA, [0, 0, 0x61])],
    ["a CAA tag past the data", answer(CAA, [0, 9, 0x61])],
    ["a compressed DNAME", answer(DNAME, [0xc0, 12])],
    ["a compressed signer", answer(RRSIG, join(new Uint8Array(18), [0xc0, 12]))],
    ["a compressed NSEC", answer(NSEC, [0xc0, 12])],
    ["a compressed HTTPS target", answer(HTTPS, [0, 1, 0xc0, 12])],
    ["HTTPS parameters out of order", answer(HTTPS, hex("0001 00 0004 0000 0001 0000"))],
    ["an HTTPS parameter twice", answer(HTTPS, hex("0001 00 0001 0000 0001 0000"))],
    ["an HTTPS value past the data", answer(HTTPS, hex("0001 00 0001 00ff 02"))],
    ["a bitmap block of 0 octets", answer(NSEC, hex("00 00 00"))],
    ["a bitmap block of 33 octets", answer(NSEC, join(hex("00 00 21"), new Uint8Array(32), [1]))],
    ["a bitmap block past the data", answer(NSEC, hex("00 00 06 40"))],
    ["bitmap blocks out of order", answer(NSEC, hex("00 01 01 40 00 01 40"))],
    ["a bitmap block twice", answer(NSEC, hex("00 00 01 40 00 01 40"))],
    ["a bitmap block that ends in zero", answer(NSEC, hex("00 00 02 40 00"))],
    ["an NSEC3 with an empty hash", answer(NSEC3, hex("01 00 0000 00 00"))],
    ["an NSEC3 salt past the data", answer(NSEC3, hex("01 00 0000 ff 00"))],
    ["a LOC of version 1", answer(LOC, hex("01 12 16 13 80000000 80000000 00989680"))],
    ["a LOC size with a digit above 9", answer(LOC, hex("00 a2 16 13 80000000 80000000 00989680"))],
    ["a LOC size with a power above 9", answer(LOC, hex("00 1a 16 13 80000000 80000000 00989680"))],
    ["a latitude of more than 90 degrees", answer(LOC, hex("00 12 16 13 ffffffff 80000000 00989680"))],
  ])("%s", (_, bytes) => expect(() => decodeMessage(bytes)).toThrow(DnsFormatError));
});

describe("OPT", () => {
  test.each([
    ["two", join(wireHeader(0, 0, 0, 2), edns(root), edns(root))],
    ["not at the root", join(wireHeader(0, 0, 0, 1), edns(owner))],
    ["among the answers", join(wireHeader(0, 1, 0, 0), edns(root))],
    ["among the authorities", join(wireHeader(0, 0, 1, 0), edns(root))],
    ["an option cut short", join(wireHeader(0, 0, 0, 1), edns(root, [0, 15, 0]))],
    ["an option past the data", join(wireHeader(0, 0, 0, 1), edns(root, [0, 15, 0, 3, 0, 0]))],
    ["data past the end", join(wireHeader(0, 0, 0, 1), root, [0, OPT], hex("04d0 00000000 0004"))],
  ])("%s", (_, bytes) => expect(() => decodeMessage(bytes)).toThrow(DnsFormatError));
});

describe("tolerated", () => {
  test("a TTL with the highest bit set is zero (RFC 2181 §8)", () => {
    const bytes = join(wireHeader(0, 1, 0, 0), owner, hex("0001 0001 80000001 0004 c0000201"));
    expect(decodeMessage(bytes).answers).toEqual([{ name: "example.test", type: "A", ttl: 0, data: { address: "192.0.2.1" } }]);
  });

  test("compressed names in SRV and NAPTR (RFC 3597 §4)", () => {
    expect(decodeMessage(answer(33, [0, 1, 0, 2, 0, 3, 0xc0, 12])).answers[0]?.data).toMatchObject({ target: "example.test" });
    expect(decodeMessage(answer(35, [0, 1, 0, 2, 0, 0, 0, 0xc0, 12])).answers[0]?.data).toMatchObject({ replacement: "example.test" });
  });
});
