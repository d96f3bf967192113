import type { Answer, FailedAnswer, RecordType, Resolver, ResourceRecord } from "#lib/transport/types.ts";

type Data = string[] | FailedAnswer["status"];

/**
 * A resolver that knows what stands in its table, by "name TYPE" (A, AAAA, TXT or `preference exchange` for MX): data, or how
 * it fails; an empty list is NODATA. `*` stands for every name of the type that has no entry; without it those names do not exist.
 */
export function tableResolver(table: Readonly<Record<string, Data>>): Resolver & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async query(name, type) {
      asked.push(`${name} ${type}`);
      return answerOf(name, type, table[`${name} ${type}`] ?? table[`* ${type}`]);
    },
  };
}

function answerOf(name: string, type: RecordType, data: Data | undefined): Answer {
  if (data === undefined || data.length === 0) {
    const status = data === undefined ? "nxdomain" : "nodata";
    return { status, cname: [], authentic: false, negativeTtl: 300, server: "192.0.2.53" };
  }
  if (typeof data !== "string")
    return {
      status: "ok",
      records: data.map((text) => recordOf(name, type, text)),
      cname: [],
      authentic: false,
      authoritative: false,
      server: "192.0.2.53",
    };
  return { status: data, server: "192.0.2.53", ede: `Not Ready: ${name}` };
}

function recordOf(name: string, type: RecordType, text: string): ResourceRecord {
  if (type === "A" || type === "AAAA") return { name, type, ttl: 300, data: { address: text } };
  if (type === "TXT") return { name, type, ttl: 300, data: { strings: [new TextEncoder().encode(text)] } };
  const [preference, exchange = ""] = text.split(" ");
  return { name, type: "MX", ttl: 300, data: { preference: Number(preference), exchange } };
}
