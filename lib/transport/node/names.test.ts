import { describe, expect, test } from "vitest";
import { Reader } from "./message-reader.ts";
import { ascii, hex, join, wireName } from "./message-testing/octets.ts";
import { DnsFormatError } from "./message-types.ts";
import { Writer } from "./message-writer.ts";
import { readName } from "./names-read.ts";
import { writeName } from "./names-write.ts";

function readAt(bytes: Uint8Array, at: number): { name: string; at: number } {
  const reader = new Reader(bytes);
  reader.at = at;
  return { name: readName(reader), at: reader.at };
}

function write(...names: string[]): Uint8Array {
  const writer = new Writer(true);
  for (const name of names) writeName(writer, name);
  return writer.finish();
}

// RFC 1035 §4.1.4: F.ISI.ARPA, FOO.F.ISI.ARPA, ARPA and the root, in one message
const message = new Uint8Array(93);
message.set(wireName("F", "ISI", "ARPA"), 20);
message.set([...ascii("\x03FOO"), 0xc0, 20], 40);
message.set([0xc0, 26], 64);

describe("reading", () => {
  test.each([
    [20, "f.isi.arpa", 32],
    [40, "foo.f.isi.arpa", 46],
    [64, "arpa", 66],
    [92, "", 93],
  ])("the example of RFC 1035 §4.1.4 at octet %i is %j", (at, name, behind) => expect(readAt(message, at)).toEqual({ name, at: behind }));

  test.each([
    ["a dot in a label", "03 61 2e 62 00", "a\\.b"],
    ["a backslash", "01 5c 00", "\\\\"],
    ["a space, CR, LF and zero", "04 20 0d 0a 00 00", "\\032\\013\\010\\000"],
    ["an octet above ASCII", "02 c3 bc 00", "\\195\\188"],
    ["DEL", "01 7f 00", "\\127"],
    ["upper case", "03 41 5a 5b 00", "az["],
    ["markup", "03 3c 62 3e 00", "<b>"],
  ])("%s is read as %j", (_, octets, name) => expect(readAt(hex(octets), 0).name).toBe(name));

  test("a label of 63 octets and a name of 255 are read whole", () => {
    const longest = wireName("a".repeat(63), "b".repeat(63), "c".repeat(63), "d".repeat(61));
    expect(longest).toHaveLength(255);
    expect(readAt(longest, 0).name).toHaveLength(253);
  });

  test("the same pointer twice gives the same name, another pointer another one", () => {
    const bytes = join(new Uint8Array(12), wireName("a", "test"), wireName("b", "test"), [0xc0, 12, 0xc0, 20, 0xc0, 20, 0xc0, 12]);
    const reader = new Reader(bytes);
    reader.at = 12;
    expect(Array.from({ length: 6 }, () => readName(reader))).toEqual(["a.test", "b.test", "a.test", "b.test", "b.test", "a.test"]);
    expect(reader.left).toBe(0);
  });

  test("a name of a label and a pointer is not taken for the place that its first octets would point to", () => {
    const bytes = new Uint8Array(1000);
    bytes.set(wireName("test"), 12);
    bytes.set(wireName("right"), 0x366);
    bytes.set([3, 0x66, 0x6f, 0x6f, 0xc0, 12, 0xc3, 0x66], 900);
    const reader = new Reader(bytes);
    reader.at = 900;
    expect([readName(reader), readName(reader)]).toEqual(["foo.test", "right"]);
  });
});

describe("writing", () => {
  test("later names point to earlier ones, label by label", () => {
    expect(write("f.isi.arpa", "foo.f.isi.arpa", "arpa", "")).toEqual(
      join(wireName("f", "isi", "arpa"), ascii("\x03foo"), [0xc0, 0], [0xc0, 6], [0]),
    );
  });

  test("names differing by an escaped dot share no more than they have in common", () => {
    expect(write("a.b.test", "a\\.b.test")).toEqual(join(wireName("a", "b", "test"), ascii("\x03a.b"), [0xc0, 4]));
  });

  test("a place that no pointer can reach is not pointed to", () => {
    const writer = new Writer(true);
    writer.at = 0x4000;
    writeName(writer, "example.test");
    writeName(writer, "example.test");
    expect(writer.at).toBe(0x4000 + 2 * 14);
  });

  test.each([
    ["escapes", "\\065\\.\\\\\\@", "04 41 2e 5c 40 00"],
    ["upper case as given", "AbC", "03 41 62 43 00"],
    ["the root", "", "00"],
  ])("%s", (_, name, octets) => expect(write(name)).toEqual(hex(octets)));

  test("a name of 255 octets with escapes is written, one of 256 is not", () => {
    const labels = [`${"\\001".repeat(63)}`, "b".repeat(63), "c".repeat(63)];
    expect(write([...labels, "d".repeat(61)].join("."))).toHaveLength(255);
    expect(() => write([...labels, "d".repeat(62)].join("."))).toThrow(DnsFormatError);
  });

  test.each([
    ["an empty label", "a..test"],
    ["a dot first", ".test"],
    ["the final dot", "example.test."],
    ["the root as a dot", "."],
    ["a label of 64 octets", "a".repeat(64)],
    ["a raw space", "a b"],
    ["a raw control character", "a\nb"],
    ["a character outside ASCII", "bücher"],
    ["an escape over 255", "\\256"],
    ["an escape cut short", "\\25"],
    ["a backslash at the end", "a\\"],
    ["a backslash before a control character", "\\\n"],
    ["256 octets", `${"a".repeat(63)}.${"b".repeat(63)}.${"c".repeat(63)}.${"d".repeat(62)}`],
  ])("%s is refused", (_, name) => expect(() => write(name)).toThrow(DnsFormatError));
});
