import type { Field } from "./message.ts";
import { parseResults } from "./parse-results.ts";
import { parseSignature } from "./parse-signature.ts";
import type { AuthenticationResults } from "./results.ts";
import { parseSeal, type Seal } from "./seal.ts";
import type { Signature } from "./signature.ts";

/** The three fields that one intermediary adds (RFC 8617 §4.2); null where one is missing. */
export interface ArcSet {
  instance: number;
  results: { field: Field; read: AuthenticationResults } | null;
  signature: { field: Field; read: Signature } | null;
  seal: { field: Field; read: Seal } | null;
}

/** What breaks the structure of a chain (RFC 8617 §5.2 steps 1 to 3). */
export interface ArcProblem {
  code:
    | "instance-unreadable"
    | "instance-repeated"
    | "instance-missing"
    | "field-missing"
    | "too-many"
    | "cv"
    | "cv-failed"
    | "seal-signs-fields"
    | "signature-covers-arc";
  /** 0 where it is of no set. */
  instance: number;
  /** The name of the field it is about. */
  field: string;
}

export interface ArcChain {
  /** The oldest first. */
  sets: ArcSet[];
  problems: ArcProblem[];
}

const MOST_SETS = 50; // RFC 8617 §5.1.1.1.1
const PARTS = { "arc-authentication-results": "results", "arc-message-signature": "signature", "arc-seal": "seal" } as const;

/** The ARC sets of a message, and what is wrong with their structure. Whether the signatures are good is another question. */
export function arcChainOf(fields: readonly Field[]): ArcChain {
  const sets = new Map<number, ArcSet>();
  const problems: ArcProblem[] = [];
  for (const field of fields) {
    const part = Object.hasOwn(PARTS, field.key) ? PARTS[field.key as keyof typeof PARTS] : null;
    if (!part) continue;
    const instance = instanceOf(field.value);
    if (instance === null) problems.push({ code: "instance-unreadable", instance: 0, field: field.name });
    else {
      const set = sets.get(instance) ?? { instance, results: null, signature: null, seal: null };
      sets.set(instance, set);
      if (set[part]) problems.push({ code: "instance-repeated", instance, field: field.name });
      else if (part === "results") set.results = { field, read: parseResults(withoutInstance(field.value)) };
      else if (part === "signature") set.signature = { field, read: parseSignature(field.value, true) };
      else set.seal = { field, read: parseSeal(field.value) };
    }
  }
  const ordered = [...sets.values()].sort((a, b) => a.instance - b.instance);
  return { sets: ordered, problems: [...problems, ...structureProblems(ordered)] };
}

function structureProblems(sets: readonly ArcSet[]): ArcProblem[] {
  const problems: ArcProblem[] = sets.length > MOST_SETS ? [{ code: "too-many", instance: 0, field: "" }] : [];
  for (const [index, set] of sets.entries()) {
    const { instance, results, signature, seal } = set;
    const problem = (code: ArcProblem["code"], field: string) => problems.push({ code, instance, field });
    if (instance !== (sets[index - 1]?.instance ?? 0) + 1) problem("instance-missing", "");
    if (!results) problem("field-missing", "ARC-Authentication-Results");
    if (!signature) problem("field-missing", "ARC-Message-Signature");
    if (!seal) problem("field-missing", "ARC-Seal");
    // RFC 8617 §4.1.3: `none` in the first set, `pass` in every other.
    if (seal?.read.validation === "fail") problem("cv-failed", "ARC-Seal");
    else if (seal && seal.read.validation !== (instance === 1 ? "none" : "pass")) problem("cv", "ARC-Seal");
    if (seal?.read.signsFields) problem("seal-signs-fields", "ARC-Seal");
    if (signature?.read.signed.some((name) => name.startsWith("arc-"))) problem("signature-covers-arc", "ARC-Message-Signature");
  }
  return problems;
}

/** RFC 8617 §4.2.1: 1 to 50 in theory; a hundred is read, so that too many can be told. */
function instanceOf(value: string): number | null {
  const found = /(?:^|;)\s*i\s*=\s*(\d{1,3})\s*(?:;|$)/.exec(value.slice(0, 2_000))?.[1];
  const instance = found === undefined ? 0 : Number(found);
  return instance > 0 ? instance : null;
}

function withoutInstance(value: string): string {
  return value.replace(/^\s*i\s*=\s*\d{1,3}\s*;/, "");
}
