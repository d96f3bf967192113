import { describe, expect, test } from "vitest";
import type { ResourceRecord } from "#lib/transport/types.ts";
import { decodeMessage, encodeMessage } from "./message.ts";
import { extendedError } from "./message-ede.ts";
import { response } from "./message-testing/message.ts";
import { ascii, hex, join, wireHeader, wireName } from "./message-testing/octets.ts";
import { DnsFormatError, type Edns, type Header, type Message } from "./message-types.ts";

const edns = (options: Edns["options"] = []): Edns => ({ udpSize: 1232, version: 0, dnssecOk: true, options });
const soa = { mname: "ns.test", rname: "hostmaster.test", serial: 1, refresh: 2, retry: 3, expire: 4, minimum: 5 };
const record = (parts: object): ResourceRecord =>
  ({ name: "example.test", type: "MX", ttl: 300, data: { preference: 10, exchange: "mail.example.test" }, ...parts }) as ResourceRecord; // faults on purpose

describe("the form", () => {
  test("a question with EDNS, octet for octet", () => {
    const question = response({
      response: false,
      recursionAvailable: false,
      questions: [{ name: "example.test", type: "MX", class: 1 }],
      edns: edns(),
    });
    expect(encodeMessage(question)).toEqual(
      join(hex("0007 0100 0001 0000 0000 0001"), wireName("example", "test"), hex("000f 0001 00 0029 04d0 00 00 8000 0000")),
    );
  });

  test("an answer with compressed names, octet for octet", () => {
    const answer = response({ questions: [{ name: "example.test", type: "MX", class: 1 }], answers: [record({})] });
    expect(encodeMessage(answer)).toEqual(
      join(
        wireHeader(1, 1, 0, 0),
        wireName("example", "test"),
        hex("000f 0001 c00c 000f 0001 0000012c 0009 000a 04"),
        ascii("mail"),
        hex("c00c"),
      ),
    );
  });

  const flags: [keyof Header, number][] = [
    ["response", 0x8000],
    ["authoritative", 0x0400],
    ["truncated", 0x0200],
    ["recursionDesired", 0x0100],
    ["recursionAvailable", 0x0080],
    ["authentic", 0x0020],
    ["checkingDisabled", 0x0010],
  ];
  test.each(flags)("the flag %s", (flag, bit) => {
    const none = { response: false, recursionDesired: false, recursionAvailable: false };
    const message = response({ ...none, [flag]: true });
    expect(encodeMessage(message).slice(2, 4)).toEqual(Uint8Array.of(bit >> 8, bit & 255));
    expect(decodeMessage(encodeMessage(message))).toEqual(message);
  });

  test("opcode and response code", () => {
    expect(decodeMessage(hex("0000 2805 0000 0000 0000 0000"))).toMatchObject({ opcode: 5, rcode: 5, edns: null });
  });

  test("the twelve bits of the response code (RFC 6891 §6.1.3): BADVERS", () => {
    const bytes = encodeMessage(response({ rcode: 16, edns: edns() }));
    expect(bytes).toEqual(join(hex("0007 8180 0000 0000 0000 0001 00 0029 04d0 01 00 8000 0000")));
    expect(decodeMessage(bytes).rcode).toBe(16);
  });

  test("a question for ANY, and one for a type without a mnemonic", () => {
    const questions: Message["questions"] = [
      { name: "", type: "ANY", class: 1 },
      { name: "version.bind", type: "TYPE65280", class: 3 },
    ];
    expect(decodeMessage(encodeMessage(response({ questions }))).questions).toEqual(questions);
  });

  test("65,535 octets, and not one more", () => {
    const filled = (octets: number) =>
      response({ answers: [record({ name: "", type: "TYPE65280", data: { rdata: new Uint8Array(octets) } })] });
    expect(decodeMessage(encodeMessage(filled(65_535 - 23))).answers).toHaveLength(1);
    expect(() => encodeMessage(filled(65_535 - 22))).toThrow(DnsFormatError);
  });
});

describe("what the wire cannot hold is refused", () => {
  const records: [string, object][] = [
    ["a preference of 65,536", { data: { preference: 65_536, exchange: "" } }],
    ["a negative preference", { data: { preference: -1, exchange: "" } }],
    ["a preference that is no integer", { data: { preference: 1.5, exchange: "" } }],
    ["a preference that is no number", { data: { preference: Number.NaN, exchange: "" } }],
    ["a TTL of 32 bits", { ttl: 2 ** 31 }],
    ["a negative TTL", { ttl: -1 }],
    ["an IPv6 address in an A record", { type: "A", data: { address: "2001:db8::1" } }],
    ["a host name in an AAAA record", { type: "AAAA", data: { address: "example.test" } }],
    ["a TXT string of 256 octets", { type: "TXT", data: { strings: [new Uint8Array(256)] } }],
    ["a TXT record without strings", { type: "TXT", data: { strings: [] } }],
    ["a serial of 33 bits", { type: "SOA", data: { ...soa, serial: 2 ** 32 } }],
    ["an empty CAA tag", { type: "CAA", data: { flags: 0, tag: "", value: new Uint8Array() } }],
    ["a CAA tag outside latin1", { type: "CAA", data: { flags: 0, tag: "\u{1f4e7}", value: new Uint8Array() } }],
    [
      "service parameters out of order",
      { type: "HTTPS", data: { priority: 1, target: "", params: [4, 1].map((key) => ({ key, value: new Uint8Array() })) } },
    ],
    ["an unknown type in NSEC", { type: "NSEC", data: { next: "", types: ["TYPE65536"] } }],
    ["a made-up type", { type: "__proto__", data: {} }],
    ["an OPT record", { type: "TYPE41", data: { rdata: new Uint8Array() } }],
    [
      "a LOC size of two digits",
      { type: "LOC", data: { version: 0, size: 15, horizontal: 1, vertical: 1, latitude: 0, longitude: 0, altitude: 0 } },
    ],
    [
      "a LOC size without end",
      { type: "LOC", data: { version: 0, size: Infinity, horizontal: 1, vertical: 1, latitude: 0, longitude: 0, altitude: 0 } },
    ],
  ];
  test.each(records)("%s", (_, parts) => expect(() => encodeMessage(response({ answers: [record(parts)] }))).toThrow(DnsFormatError));

  const headers: [string, Partial<Message>][] = [
    ["an id of 17 bits", { id: 65_536 }],
    ["an opcode of 5 bits", { opcode: 16 }],
    ["a response code of 5 bits without EDNS", { rcode: 16 }],
    ["a response code of 13 bits", { rcode: 4096, edns: edns() }],
    ["an EDNS size of 17 bits", { edns: { ...edns(), udpSize: 65_536 } }],
  ];
  test.each(headers)("%s", (_, parts) => expect(() => encodeMessage(response(parts))).toThrow(DnsFormatError));

  test("and the next message is whole again", () => {
    expect(() => encodeMessage(response({ answers: [record({ ttl: -1 })] }))).toThrow(DnsFormatError);
    expect(decodeMessage(encodeMessage(response({ answers: [record({})] }))).answers).toEqual([record({})]);
  });
});

describe("extended errors (RFC 8914)", () => {
  const ede = (code: number, text: string) => ({ code: 15, data: join([code >> 8, code & 255], new TextEncoder().encode(text)) });
  const cases: [string, Edns | null, string | undefined][] = [
    ["no EDNS", null, undefined],
    ["no such option", edns([{ code: 10, data: new Uint8Array(8) }]), undefined],
    ["a code alone", edns([ede(6, "")]), "DNSSEC bogus"],
    ["a code with words", edns([ede(22, "no answer from 192.0.2.1")]), "no reachable authority (no answer from 192.0.2.1)"],
    ["a final zero octet", edns([ede(15, "by policy\0")]), "blocked (by policy)"],
    ["two of them", edns([ede(7, ""), ede(9, "")]), "signature expired; DNSKEY missing"],
    ["a code that has no name", edns([ede(4711, "")]), "extended error 4711"],
    ["hostile words", edns([ede(0, "\u001b[31m\u202e\r\n")]), "other error (\\u{1b}[31m\\u{202e}\\u{d}\\u{a})"],
    ["octets that are no UTF-8", edns([{ code: 15, data: hex("0012 ff") }]), "prohibited (\ufffd)"],
    ["an option of one octet", edns([{ code: 15, data: hex("00") }]), undefined],
    ["a thousand words", edns([ede(17, "x".repeat(1000))]), `filtered (${"x".repeat(200)})`],
  ];
  test.each(cases)("%s", (_, given, expected) => expect(extendedError(given)).toBe(expected));
});
