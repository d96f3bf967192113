import { streaming } from "#lib/engine/channel.ts";
import type { Input, Row } from "#lib/report/schema.ts";
import type { RecordType, Transport } from "#lib/transport/types.ts";
import type { AllFacts } from "./facts.ts";
import { absentRows, typeRows } from "./rows.ts";

/** Types that stand at a name, those that people look for most first. */
export const TYPES = [
  "CNAME",
  "A",
  "AAAA",
  "MX",
  "TXT",
  "NS",
  "SOA",
  "CAA",
  "HTTPS",
  "SVCB",
  "SRV",
  "URI",
  "NAPTR",
  "TLSA",
  "SSHFP",
  "LOC",
  "CERT",
  "DS",
  "DNSKEY",
  "CDS",
  "NSEC3PARAM",
] as const satisfies readonly RecordType[];

/** Asks for every type at once. Rows come as the answers do. */
export function gatherAll({ target: name }: Input, { resolver }: Transport): AsyncGenerator<Row, AllFacts, void> {
  return streaming(async (push) => {
    const asked = await Promise.all(
      TYPES.map(async (type, place) => {
        const one = { name, type, answer: await resolver.query(name, type) };
        for (const row of typeRows(one, place)) push(row);
        return one;
      }),
    );
    for (const row of absentRows(name, asked)) push(row);
    return { name, asked };
  });
}
