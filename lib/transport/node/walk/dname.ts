import { isBelow, moved } from "#lib/names/labels.ts";
import type { RecordType, ResourceRecord } from "#lib/transport/types.ts";

/** Octets of a name in wire form, RFC 1035 §3.1. Text without escapes is two octets shorter. */
const LONGEST = 253;

/** The name that a DNAME record above `name` turns it into (RFC 6672 §3.2), where the server left the CNAME record out that says so; null where there is none. */
export function targetByDname(answers: readonly ResourceRecord[], name: string, type: RecordType): string | null {
  if (type === "DNAME" || type === "CNAME" || answers.some((record) => record.name === name)) return null;
  return targetOf(answers, name);
}

/** What is wrong where a DNAME record stands beside the alias that it makes (RFC 6672 §5.3.1: the alias must be the one that follows from it); null when nothing is. */
export function dnameFault(answers: readonly ResourceRecord[], name: string): string | null {
  const target = targetOf(answers, name);
  if (target === null) return null;
  if (target.length > LONGEST) return "the name that the DNAME record makes is too long";
  const alias = answers.find((record) => record.type === "CNAME" && record.name === name);
  return alias?.type === "CNAME" && alias.data.target !== target ? "the alias is not the one that the DNAME record makes" : null;
}

function targetOf(answers: readonly ResourceRecord[], name: string): string | null {
  const record = answers.find((one) => one.type === "DNAME" && isBelow(name, one.name));
  return record?.type === "DNAME" ? moved(name, record.name, record.data.target) : null;
}
