import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { judgedKeys } from "./checks/judged-key.ts";
import type { DkimFacts } from "./facts.ts";
import { unansweredIn } from "./unanswered.ts";

/** Selectors asked and keys found, the shortest RSA key, and whose keys they are. None where nothing could be asked. */
export function dkimMeasures(facts: DkimFacts): Measure[] {
  const { given, asked, selectors } = facts;
  if (asked === 0) return [];
  const keys = judgedKeys(facts).flatMap(({ record: { material } }) => (material.status === "key" ? [material.key] : []));
  const lengths = keys.flatMap((key) => (key.type === "rsa" ? [key.bits] : []));
  const services = [...new Set(selectors.flatMap(({ vendor }) => vendor?.name ?? []))];
  const open = unansweredIn(facts).length;
  return [
    ...(given === null
      ? [{ key: "asked", label: "Selectors asked", value: asked, ...(open > 0 && { note: fill("{open} without an answer", { open }) }) }]
      : []),
    { key: "keys", label: "Keys", value: keys.length },
    ...(lengths.length > 0 ? [{ key: "bits", label: "Shortest RSA key, bits", value: Math.min(...lengths) }] : []),
    ...(services.length > 0 ? [{ key: "services", label: "Services", value: services.join(", ") }] : []),
  ];
}
