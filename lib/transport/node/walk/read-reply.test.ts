import { describe, expect, test } from "vitest";
import type { Message } from "#lib/transport/node/message-types.ts";
import { a, cname, ns, soa } from "#lib/transport/node/testing/responses.ts";
import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";
import { readReply } from "./read-reply.ts";

const EMPTY: Message = {
  ...{ id: 1, response: true, opcode: 0, authoritative: true, truncated: false, recursionDesired: false },
  ...{ recursionAvailable: false, authentic: false, checkingDisabled: false, rcode: 0 },
  ...{ questions: [], answers: [], authorities: [], additionals: [], edns: null },
};
const dname = (name: string, target: string): ResourceRecord => ({ name, type: "DNAME", ttl: 60, data: { target } });

/** What a server of `zone.test` says of the name. */
function read(parts: Partial<Message>, name = "www.zone.test", type: RecordType = "A", follow = true) {
  return readReply({ ...EMPTY, ...parts }, { zone: "zone.test", name, type, follow });
}

describe("found", () => {
  test.each([
    ["a record", { answers: [a("www.zone.test")] }, { status: "ok", cname: [] }],
    ["no record of the type", { authorities: [soa("zone.test")] }, { status: "nodata", negativeTtl: 30 }],
    ["no record, and no SOA", {}, { status: "nodata", negativeTtl: null }],
    ["no such name", { rcode: 3, authorities: [soa("zone.test")] }, { status: "nxdomain", negativeTtl: 30 }],
    [
      "an alias inside the zone",
      { answers: [cname("www.zone.test", "b.zone.test"), a("b.zone.test")] },
      { status: "ok", cname: ["b.zone.test"], records: [a("b.zone.test")] },
    ],
    ["an alias inside the zone to nothing", { rcode: 3, answers: [cname("www.zone.test", "b.zone.test")] }, { status: "nxdomain" }],
    ["an alias that leads out", { answers: [cname("www.zone.test", "www.other.test")] }, { status: "alias", target: "www.other.test" }],
    [
      "an alias that leads out, with an address that is not the server's to give",
      { answers: [cname("www.zone.test", "www.other.test"), a("www.other.test")] },
      { status: "alias", target: "www.other.test" },
    ],
    [
      "an alias that leads out, to a name that the server claims not to exist",
      { rcode: 3, answers: [cname("www.zone.test", "www.other.test")], authorities: [soa("other.test")] },
      { status: "alias", target: "www.other.test" },
    ],
    [
      "a DNAME record whose alias was left out",
      { answers: [dname("zone.test", "other.test")] },
      { status: "alias", target: "www.other.test" },
    ],
    [
      "a DNAME record with its alias",
      { answers: [dname("zone.test", "other.test"), cname("www.zone.test", "www.other.test")] },
      { status: "alias", target: "www.other.test" },
    ],
  ] as const)("%s", (_, parts, found) => {
    expect(read(parts as Partial<Message>)).toMatchObject({ said: "found", found });
  });

  test("an alias that is not followed is the record", () => {
    const answers = [cname("www.zone.test", "b.zone.test"), a("b.zone.test")];
    expect(read({ answers }, "www.zone.test", "A", false)).toMatchObject({ found: { status: "ok", records: [answers[0]] } });
  });
});

describe("a referral", () => {
  const down = { authoritative: false, authorities: [ns("in.zone.test", "ns.in.zone.test"), ns("in.zone.test", "ns.other.test")] };

  test("is followed down, with glue for names inside the zone that was asked only", () => {
    const additionals = [a("ns.in.zone.test", "192.0.2.1"), a("ns.other.test", "192.0.2.66"), a("unasked.zone.test", "192.0.2.67")];
    expect(read({ ...down, additionals }, "www.in.zone.test")).toEqual({
      said: "referral",
      referral: {
        zone: "in.zone.test",
        servers: [
          { name: "ns.in.zone.test", addresses: ["192.0.2.1"] },
          { name: "ns.other.test", addresses: [] },
        ],
        ttl: 60,
      },
    });
  });

  test("with AA, as some servers send it, is one too", () => {
    expect(read({ ...down, authoritative: true }, "in.zone.test")).toMatchObject({ said: "referral" });
  });

  test("is not one for the DS record at the cut, nor beside an SOA record", () => {
    expect(read(down, "in.zone.test", "DS")).toMatchObject({ said: "lame" });
    expect(read({ authorities: [...down.authorities, soa("zone.test")] }, "in.zone.test", "A")).toMatchObject({
      found: { status: "nodata" },
    });
  });

  test.each([
    ["upwards", "test", "it refers upwards, to test"],
    ["to the root", "", "it refers upwards, to the root"],
    ["to itself", "zone.test", "it is not the authority and names the servers of its own zone"],
    ["sideways", "other.test", "it refers to other.test, which does not lead to the name"],
    ["to another zone below", "in.zone.test", "it refers to in.zone.test, which does not lead to the name"],
  ])("%s is none", (_, owner, cause) => {
    expect(read({ authoritative: false, authorities: [ns(owner, "ns.test")] })).toEqual({
      said: "lame",
      failure: { status: "servfail", cause },
    });
  });
});

describe("nothing that may be believed", () => {
  test.each([
    ["a refusal", { rcode: 5 }, "lame", { status: "refused", cause: "REFUSED" }],
    ["no authority", { rcode: 9 }, "lame", { status: "refused" }],
    ["SERVFAIL", { rcode: 2 }, "failure", { status: "servfail", cause: "SERVFAIL" }],
    ["an answer without AA", { authoritative: false, answers: [a("www.zone.test")] }, "lame", { status: "servfail" }],
    [
      "a resolver's answer",
      { authoritative: false, recursionAvailable: true, answers: [a("www.zone.test")] },
      "lame",
      { status: "servfail" },
    ],
    ["no such name without AA", { authoritative: false, rcode: 3 }, "lame", { status: "servfail" }],
    ["records for a name of another zone", { answers: [a("www.other.test")] }, "failure", { status: "malformed" }],
    ["records for another name", { answers: [a("other.zone.test")] }, "failure", { status: "malformed" }],
    ["NXDOMAIN beside the record", { rcode: 3, answers: [a("www.zone.test")] }, "failure", { status: "malformed" }],
    [
      "a circle of aliases",
      { answers: [cname("www.zone.test", "b.zone.test"), cname("b.zone.test", "www.zone.test")] },
      "failure",
      { status: "malformed" },
    ],
    [
      "an alias that does not follow from its DNAME record",
      { answers: [dname("zone.test", "other.test"), cname("www.zone.test", "www.evil.test")] },
      "failure",
      { status: "malformed" },
    ],
    [
      "a DNAME record that makes too long a name",
      { answers: [dname("zone.test", `${"a".repeat(63)}.`.repeat(4).slice(0, -1))] },
      "failure",
      { status: "malformed" },
    ],
  ] as const)("%s", (_, parts, said, failure) => {
    expect(read(parts as Partial<Message>)).toMatchObject({ said, failure });
  });
});
