import type { ResourceRecord } from "#lib/transport/types.ts";
import { dataReaders } from "./zone-data.ts";
import { ZoneFields } from "./zone-fields.ts";
import { tokensOf } from "./zone-tokens.ts";

/**
 * Reads master-file lines: `name. TTL IN TYPE data`, names absolute, one record a line, `;` begins a comment.
 * In: the text, and what it is called in errors. Out: the records in the order written.
 * Zones are part of the program, so a line that cannot be read is a bug and throws, naming the line.
 */
export function parseZone(text: string, source: string): ResourceRecord[] {
  return text.split("\n").flatMap((line, index) => {
    try {
      const tokens = tokensOf(line.replace(/\r$/, ""));
      return tokens.length === 0 ? [] : [recordOf(new ZoneFields(tokens))];
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error);
      throw new Error(`${source}, line ${index + 1}: ${problem}: ${line.trim()}`);
    }
  });
}

function recordOf(fields: ZoneFields): ResourceRecord {
  const name = fields.name("the name");
  const ttl = fields.number("the TTL", 0x7fff_ffff); // RFC 2181 §8
  if (fields.word("the class") !== "IN") throw new Error("the class is not IN");
  const type = fields.word("the type");
  const record = { name, type, ttl, data: dataOf(type, fields) };
  if (!fields.done) throw new Error("there is more on the line than the type has fields");
  // The reader was chosen by the type, which the compiler cannot follow through the table.
  return record as ResourceRecord;
}

function dataOf(type: string, fields: ZoneFields): ResourceRecord["data"] {
  if (/^TYPE\d{1,5}$/.test(type)) return unknownData(fields);
  const readers: Record<string, ((fields: ZoneFields) => ResourceRecord["data"]) | undefined> = dataReaders;
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (!read) throw new Error(`the type ${type} cannot be read here; write TYPE and its number`);
  return read(fields);
}

/** RFC 3597 §5: `\# length hex`. */
function unknownData(fields: ZoneFields): { rdata: Uint8Array } {
  if (fields.word("\\#") !== "\\#") throw new Error("data of an unknown type begins with \\#");
  const length = fields.number("the length", 0xffff);
  const rdata = fields.hex("the data");
  if (rdata.length !== length) throw new Error(`the data has ${rdata.length} octets and not ${length}`);
  return { rdata };
}
