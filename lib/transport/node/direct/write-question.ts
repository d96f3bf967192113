import { Writer } from "#lib/transport/node/message-writer.ts";
import { writeName } from "#lib/transport/node/names-write.ts";
import type { Query } from "#lib/transport/node/query.ts";
import { randomId } from "#lib/transport/node/random-id.ts";
import { CH, IN } from "#lib/transport/node/records/record.ts";
import { numberOf } from "#lib/transport/node/type-numbers.ts";
import type { ServerQuestion } from "#lib/transport/server-types.ts";

const RECURSION_DESIRED = 0x0100;
/** RFC 6891 §6.1.2: root, type OPT, 1,232 octets (RFC 9715 §3.2), version 0, no flags, no options: a server's signatures are not asked for. */
const OPT = Uint8Array.of(0, 0, 41, 1232 >> 8, 1232 & 255, 0, 0, 0, 0, 0, 0);

/** A question as octets. Throws DnsFormatError when the name or the type cannot be written. */
export function writeQuestion(
  { name, type, recursion = false, chaos = false, mixedLetters = false }: ServerQuestion,
  edns: boolean,
): Query {
  const writer = new Writer(false);
  writer.u16(randomId());
  writer.u16(recursion ? RECURSION_DESIRED : 0);
  writer.u16(1);
  writer.u16(0);
  writer.u16(0);
  writer.u16(edns ? 1 : 0);
  writeName(writer, mixedLetters ? mixed(name) : name);
  writer.u16(numberOf(type));
  const recordClass = chaos ? CH : IN;
  writer.u16(recordClass);
  const end = writer.at;
  if (edns) writer.octets(OPT);
  return { bytes: writer.finish(), end, edns, recordClass };
}

/** Every other letter large. Names are written in small letters, and an escape (`\DDD`) holds none. */
function mixed(name: string): string {
  return Array.from(name, (letter, place) => (place % 2 === 0 ? letter.toUpperCase() : letter)).join("");
}
