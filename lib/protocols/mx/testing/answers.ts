import type { AbsentAnswer, Answer, FailedAnswer, OkAnswer, Resolver, ResourceRecord } from "#lib/transport/types.ts";

/** An answer with these records, after these aliases. */
export function found(records: ResourceRecord[], cname: string[] = []): OkAnswer {
  return { status: "ok", records, cname, authentic: false, authoritative: false, server: "192.0.2.53" };
}

export function absent(status: AbsentAnswer["status"], cname: string[] = []): AbsentAnswer {
  return { status, cname, authentic: false, negativeTtl: 60, server: "192.0.2.53" };
}

export function failed(status: FailedAnswer["status"]): FailedAnswer {
  return { status, server: null };
}

export function mx(name: string, preference: number, exchange: string): ResourceRecord {
  return { name, type: "MX", ttl: 3600, data: { preference, exchange } };
}

export function a(name: string, address: string): ResourceRecord {
  return { name, type: "A", ttl: 300, data: { address } };
}

export function aaaa(name: string, address: string): ResourceRecord {
  return { name, type: "AAAA", ttl: 300, data: { address } };
}

export function ptr(name: string, target: string): ResourceRecord {
  return { name, type: "PTR", ttl: 300, data: { target } };
}

/** A TXT record of one string, one character for each octet. */
export function txt(name: string, text: string): ResourceRecord {
  return { name, type: "TXT", ttl: 300, data: { strings: [Uint8Array.from(text, (character) => character.charCodeAt(0))] } };
}

/** A resolver that gives the answers by "name TYPE", NXDOMAIN for all else, and keeps the questions in order. */
export function scripted(answers: Record<string, Answer>): Resolver & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    async query(name, type) {
      asked.push(`${name} ${type}`);
      return answers[`${name} ${type}`] ?? absent("nxdomain");
    },
  };
}
