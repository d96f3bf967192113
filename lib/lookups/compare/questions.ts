import type { Input } from "#lib/report/schema.ts";
import type { RecordType } from "#lib/transport/types.ts";

/** A question that is put to every server alike. */
export interface Question {
  /** Unique in the report: "spf". */
  id: string;
  /** Its place among the questions. */
  place: number;
  /** As people call it: "SPF". */
  label: string;
  name: string;
  type: RecordType;
  /** Of several TXT records only those count that begin like this, in any letters. */
  begins?: string;
}

/** Types that can be compared, in the order in which they are offered. */
export const COMPARED = [
  "a",
  "aaaa",
  "mx",
  "txt",
  "cname",
  "ns",
  "soa",
  "caa",
  "srv",
  "tlsa",
  "ds",
  "dnskey",
  "https",
  "svcb",
  "naptr",
  "ptr",
  "sshfp",
] as const satisfies readonly Lowercase<RecordType>[];

/** Types whose answers are made to differ: nearer addresses for whoever asks, another order, another choice each time. */
const BALANCED: readonly RecordType[] = ["A", "AAAA", "HTTPS", "SVCB"];

export function isBalanced({ type }: Pick<Question, "type">): boolean {
  return BALANCED.includes(type);
}

/** The questions of a comparison: one type, or the records that mail depends on. DKIM keys need a selector. */
export function questionsOf({ target, type, selector }: Input): Question[] {
  const single = COMPARED.find((one) => one === type);
  if (single) {
    const name = upper(single);
    return [{ id: single, label: name, name: target, type: name, place: 0 }];
  }
  const mail: Omit<Question, "place">[] = [
    { id: "mx", label: "MX", name: target, type: "MX" },
    { id: "spf", label: "SPF", name: target, type: "TXT", begins: "v=spf1" },
    { id: "dmarc", label: "DMARC", name: `_dmarc.${target}`, type: "TXT", begins: "v=dmarc1" },
    { id: "mta-sts", label: "MTA-STS", name: `_mta-sts.${target}`, type: "TXT", begins: "v=stsv1" },
    ...(selector ? [{ id: "dkim", label: "DKIM", name: `${selector}._domainkey.${target}`, type: "TXT" as const }] : []),
  ];
  return mail.map((question, place) => ({ ...question, place }));
}

function upper(type: (typeof COMPARED)[number]): RecordType {
  return type.toUpperCase() as Uppercase<typeof type>; // the list holds small letters of types
}
