import type { Answer, Resolver, ResourceRecord } from "#lib/transport/types.ts";

/** What a name holds. A TXT value is one string or several; one character stands for one octet. */
export interface Entries {
  A?: readonly string[];
  AAAA?: readonly string[];
  MX?: readonly (readonly [number, string])[];
  PTR?: readonly string[];
  CNAME?: string;
  TXT?: readonly (string | readonly string[])[];
  SPF?: readonly (string | readonly string[])[];
}

/** A resolver over a table, for tests and public suites, with the questions it was asked. */
export interface TableResolver extends Resolver {
  asked: string[];
}

/**
 * In: entries by name (octets, any case), and a function that says which questions have no answer.
 * Unknown names are NXDOMAIN; names without the type are NODATA; aliases are followed.
 */
export function tableResolver(
  table: Readonly<Record<string, Entries>>,
  fails: (name: string, type: string) => boolean = () => false,
): TableResolver {
  const names = new Map(Object.entries(table).map(([name, entries]) => [plain(name), entries]));
  const asked: string[] = [];
  return {
    asked,
    async query(name, type) {
      asked.push(`${name} ${type}`);
      return answer(names, fails, plain(unescaped(name)), type);
    },
  };
}

function answer(names: Map<string, Entries>, fails: (name: string, type: string) => boolean, asked: string, type: string): Answer {
  const failed: Answer = { status: "timeout", server: null };
  let name = asked;
  const cname: string[] = [];
  while (true) {
    if (fails(name, type)) return failed;
    const entries = names.get(name);
    const absent = { cname, authentic: false, negativeTtl: null, server: "table" };
    if (!entries) return { status: "nxdomain", ...absent };
    const records = recordsOfType(name, entries, type);
    if (records.length > 0) return { status: "ok", records, cname, authentic: false, authoritative: true, server: "table" };
    if (entries.CNAME === undefined) return { status: "nodata", ...absent };
    name = plain(entries.CNAME);
    if (cname.includes(name)) return failed;
    cname.push(name);
  }
}

function recordsOfType(name: string, entries: Entries, type: string): ResourceRecord[] {
  const base = { name, ttl: 300 };
  switch (type) {
    case "A":
    case "AAAA":
      return (entries[type] ?? []).map((address) => ({ ...base, type, data: { address } }));
    case "MX":
      return (entries.MX ?? []).map(([preference, exchange]) => ({ ...base, type, data: { preference, exchange: plain(exchange) } }));
    case "PTR":
      return (entries.PTR ?? []).map((target) => ({ ...base, type, data: { target: plain(target) } }));
    case "TXT":
    case "SPF":
      return (entries[type] ?? []).map((value) => ({ ...base, type, data: { strings: [value].flat().map(octets) } }));
    default:
      return [];
  }
}

function octets(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function plain(name: string): string {
  return name.replace(/\.$/, "").replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function unescaped(name: string): string {
  return name.replace(/\\(\d{3})/g, (_, code: string) => String.fromCharCode(Number(code)));
}
