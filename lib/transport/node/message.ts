import type { ResourceRecord } from "#lib/transport/types.ts";
import { extendedRcode, readEdns, writeEdns } from "./message-edns.ts";
import { readHeader, writeHeader } from "./message-header.ts";
import { Reader } from "./message-reader.ts";
import { DnsFormatError, type Message, type Question } from "./message-types.ts";
import { MAX_MESSAGE, Writer } from "./message-writer.ts";
import { readName } from "./names-read.ts";
import { writeName } from "./names-write.ts";
import { IN, readHead, readRecord, writeRecord } from "./records/record.ts";
import { ANY, numberOf, OPT, typeOf } from "./type-numbers.ts";

const LEAST_QUESTION = 5; // octets: the root, type and class
const LEAST_RECORD = 11; // octets: the root, type, class, TTL and length

/**
 * Reads a message as it comes off UDP, or off TCP without its length. The result shares no memory with `bytes`.
 * Its records must be of one class: by default IN, for what servers tell of themselves CH.
 * Throws DnsFormatError, and nothing else, for every fault of form.
 */
export function decodeMessage(bytes: Uint8Array, recordClass = IN): Message {
  if (bytes.length > MAX_MESSAGE) throw new DnsFormatError(`The message has ${bytes.length} octets; the most is ${MAX_MESSAGE}.`);
  const reader = new Reader(bytes);
  const header = readHeader(reader);
  const counts = { questions: reader.u16(), answers: reader.u16(), authorities: reader.u16(), additionals: reader.u16() };
  const least = counts.questions * LEAST_QUESTION + (counts.answers + counts.authorities + counts.additionals) * LEAST_RECORD;
  if (least > reader.left) throw new DnsFormatError(`The counts promise at least ${least} octets, and there are ${reader.left}.`);
  const questions: Question[] = [];
  for (let i = 0; i < counts.questions; i++) questions.push(readQuestion(reader));
  const answers = readRecords(reader, counts.answers, recordClass);
  const authorities = readRecords(reader, counts.authorities, recordClass);
  const additionals: ResourceRecord[] = [];
  const message: Message = { ...header, questions, answers, authorities, additionals, edns: null };
  for (let i = 0; i < counts.additionals; i++) {
    const head = readHead(reader);
    if (head.number !== OPT) additionals.push(readRecord(reader, head, recordClass));
    else if (message.edns)
      throw new DnsFormatError("There is more than one OPT record."); // RFC 6891 §6.1.1
    else {
      message.edns = readEdns(reader, head);
      message.rcode |= extendedRcode(head);
    }
  }
  // Octets that no count names may be records that the counts deny: such a message proves nothing, least of all absence.
  if (reader.left > 0) throw new DnsFormatError(`${reader.left} octets follow the last record.`);
  return message;
}

/**
 * Writes a message, with compressed names where the type allows them. Its records are of the class given.
 * Throws DnsFormatError, and nothing else, for a value that the wire cannot hold, or more than 65,535 octets.
 */
export function encodeMessage(message: Message, recordClass = IN): Uint8Array {
  const { questions, answers, authorities, additionals, edns } = message;
  if (message.rcode > (edns ? 0xfff : 15) || message.rcode < 0)
    throw new DnsFormatError(`The response code ${message.rcode} does not fit.`);
  const writer = new Writer(answers.length + authorities.length + additionals.length > 0);
  writeHeader(writer, message);
  writer.u16(questions.length);
  writer.u16(answers.length);
  writer.u16(authorities.length);
  writer.u16(additionals.length + (edns ? 1 : 0));
  for (const question of questions) writeQuestion(writer, question);
  for (const record of [...answers, ...authorities, ...additionals]) writeRecord(writer, record, recordClass);
  if (edns) writeEdns(writer, edns, message.rcode);
  return writer.finish();
}

function readQuestion(reader: Reader): Question {
  const name = readName(reader);
  const number = reader.u16();
  return { name, type: number === ANY ? "ANY" : typeOf(number), class: reader.u16() };
}

function writeQuestion(writer: Writer, question: Question): void {
  writeName(writer, question.name);
  writer.u16(question.type === "ANY" ? ANY : numberOf(question.type));
  writer.u16(question.class);
}

function readRecords(reader: Reader, count: number, recordClass: number): ResourceRecord[] {
  const records: ResourceRecord[] = [];
  for (let i = 0; i < count; i++) {
    const head = readHead(reader);
    if (head.number === OPT) throw new DnsFormatError("An OPT record stands outside the additional section.");
    records.push(readRecord(reader, head, recordClass));
  }
  return records;
}
