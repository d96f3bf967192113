import fc from "fast-check";
import type { Message, Question } from "#lib/transport/node/message-types.ts";
import { isKnownType, OPT, typeOf } from "#lib/transport/node/type-numbers.ts";
import type { KnownType, ResourceRecord } from "#lib/transport/types.ts";
import { data, name, octets, u8, u16 } from "./arbitrary-data.ts";

export const knownTypes = Object.keys(data) as KnownType[]; // the table's keys are its type

const ttl = fc.nat({ max: 0x7fff_ffff });
const unknownType = u16.filter((number) => number !== OPT && !isKnownType(typeOf(number))).map(typeOf);
const unknown = fc.record({ name, type: unknownType, ttl, data: fc.record({ rdata: octets(60) }) });

export function recordOf(type: KnownType): fc.Arbitrary<ResourceRecord> {
  // The table pairs each type with its data, which the compiler cannot follow through a union.
  return fc.record({ name, type: fc.constant(type), ttl, data: data[type] as fc.Arbitrary<unknown> }) as fc.Arbitrary<ResourceRecord>;
}

const anyRecord = fc.oneof(...knownTypes.map(recordOf), unknown as fc.Arbitrary<ResourceRecord>); // `unknownType` keeps known ones out
const records = fc.array(anyRecord, { maxLength: 4 });
const question: fc.Arbitrary<Question> = fc.record({
  name,
  type: u16.map((number) => (number === 255 ? "ANY" : typeOf(number))),
  class: u16,
});
const edns = fc.record({
  udpSize: u16,
  version: u8,
  dnssecOk: fc.boolean(),
  options: fc.array(fc.record({ code: fc.oneof(fc.constant(15), u16), data: octets(30) }), { maxLength: 3 }),
});

/** Any message that the codec must give back as it was. */
export const anyMessage: fc.Arbitrary<Message> = fc
  .record({
    id: u16,
    response: fc.boolean(),
    opcode: fc.nat({ max: 15 }),
    authoritative: fc.boolean(),
    truncated: fc.boolean(),
    recursionDesired: fc.boolean(),
    recursionAvailable: fc.boolean(),
    authentic: fc.boolean(),
    checkingDisabled: fc.boolean(),
    rcode: fc.nat({ max: 0xfff }),
    questions: fc.array(question, { maxLength: 2 }),
    answers: records,
    authorities: records,
    additionals: records,
    edns: fc.option(edns),
  })
  .map((message) => (message.edns ? message : { ...message, rcode: message.rcode & 15 }));
