import { sizeOf } from "#lib/protocols/spf/address-set.ts";
import { isDynamic } from "#lib/protocols/spf/authorised.ts";
import { MOST_LOOKUPS, MOST_VOID_LOOKUPS } from "#lib/protocols/spf/check.ts";
import { isComplete } from "#lib/protocols/spf/worst-case.ts";
import type { Measure } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { countText } from "./counts.ts";
import type { SpfFacts } from "./facts.ts";

const NOTES = {
  worst: "In the worst case, over all branches",
  evaluated: "For this sender; {worst} in the worst case",
  empty: "Or {count} as some receivers count, each empty answer by itself",
  ipv6: "And {count} IPv6 {few|address|addresses}",
  atLeast: "At least: not all that the record refers to could be found out",
  dynamic: "Besides those that depend on the message",
} as const;

/** Lookups, void lookups, addresses authorised, and the result where a sender's address was given. None without a valid record. */
export function spfMeasures(facts: SpfFacts): Measure[] {
  const { walk, worst, authorised, sender } = facts;
  const result: Measure[] = sender ? [{ key: "result", label: "Result", value: sender.evaluation.result }] : [];
  if (walk.root.record?.problems.length !== 0) return result;
  const lookups = sender?.evaluation.lookups ?? worst.lookups;
  const voids = sender?.evaluation.voidLookups ?? worst.voidLookups;
  const queries = sender?.evaluation.voidQueries ?? Math.max(worst.voidQueries[4], worst.voidQueries[6]);
  return [
    ...result,
    {
      key: "lookups",
      label: "Lookups",
      value: lookups,
      limit: MOST_LOOKUPS,
      note: fill(sender ? NOTES.evaluated : NOTES.worst, { worst: worst.lookups }),
    },
    {
      key: "void",
      label: "Void lookups",
      value: voids,
      limit: MOST_VOID_LOOKUPS,
      ...(queries > voids && { note: fill(NOTES.empty, { count: queries }) }),
    },
    {
      key: "addresses",
      label: "IPv4 addresses authorised",
      value: Number(sizeOf(authorised.pass, 4)),
      ...addressNote(facts),
    },
  ];
}

function addressNote({ walk, authorised }: SpfFacts): { note?: string } {
  const v6 = sizeOf(authorised.pass, 6);
  const notes = [
    ...(v6 > 0n ? [fill(NOTES.ipv6, { count: countText(v6), few: v6 === 1n ? 1 : 2 })] : []),
    ...(isComplete(walk) ? [] : [NOTES.atLeast]),
    ...(isDynamic(walk.root) ? [NOTES.dynamic] : []),
  ];
  return notes.length > 0 ? { note: notes.join(". ") } : {};
}
