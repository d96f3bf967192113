import { change } from "#lib/history/change-kinds.ts";
import type { Snapshot } from "#lib/history/snapshot.ts";
import { MODES } from "#lib/protocols/mta-sts/policy.ts";
import type { Change } from "#lib/report/change.ts";
import { shown } from "./between.ts";

/** The policy file. A new id of the same policy is no change: senders fetch the same again (RFC 8461 §3.1). */
export function compareMtaSts(before: Snapshot, after: Snapshot): Change[] {
  if (!before.stsPolicy || !after.stsPolicy) return [];
  const seen = shown({ before: before.stsPolicy, after: after.stsPolicy });
  const was = policyOf(before.stsPolicy);
  const is = policyOf(after.stsPolicy);
  if (!was && !is) return [];
  if (!is) return [change("mta-sts/removed", "worse", {}, seen)];
  if (!was) return [change("mta-sts/published", is.mode === "none" ? "neutral" : "better", { mode: is.mode }, seen)];
  const weaker = strengthOf(is.mode) < strengthOf(was.mode);
  return [
    ...(was.mode === is.mode
      ? []
      : [
          change(
            weaker ? "mta-sts/mode-weaker" : "mta-sts/mode-stronger",
            weaker ? "worse" : "better",
            { from: was.mode, to: is.mode },
            seen,
          ),
        ]),
    ...(was.hosts === is.hosts
      ? []
      : [change("mta-sts/hosts-changed", "neutral", { from: was.hosts || "no server", to: is.hosts || "no server" }, seen)]),
    ...(was.age === is.age ? [] : [change("mta-sts/age-changed", "neutral", { from: was.age, to: is.age }, seen)]),
  ];
}

function policyOf(lines: readonly string[]): { mode: string; hosts: string; age: string } | null {
  const values = (key: string) => lines.flatMap((line) => (line.startsWith(`${key}: `) ? [line.slice(key.length + 2)] : []));
  const [mode] = values("mode");
  if (mode === undefined) return null;
  const hosts = values("mx")
    .map((host) => host.toLowerCase())
    .sort()
    .join(", ");
  return { mode, hosts, age: values("max_age")[0] ?? "" };
}

/** A mode that does not exist is worth as much as none. */
function strengthOf(mode: string): number {
  return MODES.length - MODES.findIndex((known) => known === mode || known === "none");
}
