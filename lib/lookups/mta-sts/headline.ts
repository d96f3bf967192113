import { causeOf } from "#lib/engine/causes.ts";
import { haltOf } from "#lib/lookups/fetched/halt.ts";
import { toUnicode } from "#lib/names/domain.ts";
import type { Measure, Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isAnnounced, isPolicyServed, type MtaStsFacts } from "./facts.ts";
import { spanOf } from "./span.ts";

const HEADLINES = {
  enforce: "{domain} takes mail only over TLS: its MTA-STS policy is enforced, and names {count|its mail server|all its mail servers}.",
  held: "{domain} enforces an MTA-STS policy that holds mail back: {open} of {count} mail {count|server matches|servers match} none of its patterns.",
  "enforce-alone": "{domain} enforces an MTA-STS policy; which servers it takes mail at could not be compared.",
  testing: "{domain} tests an MTA-STS policy: senders deliver in any case, and report what would have failed.",
  none: "{domain} takes its MTA-STS policy back: the mode is none.",
  "record-alone": "{domain} says that it has an MTA-STS policy, and senders get none.",
  "file-alone": "{domain} serves an MTA-STS policy that no sender looks for: there is no record that counts.",
  absent: "{domain} has no MTA-STS policy.",
  "file-open": "{domain} has an MTA-STS record; whether there is a policy could not be found out: {cause}.",
  unknown: "Whether {domain} has an MTA-STS policy could not be found out: {cause}.",
} as const;

/** What the domain asks of senders, as one sentence. */
export function mtaStsHeadline(facts: MtaStsFacts): string {
  const [key, params] = summary(facts);
  return fill(HEADLINES[key], { domain: visible(toUnicode(facts.domain)), ...params });
}

/** Mode, time, servers that the policy names, and the id. None where there is no policy that counts. */
export function mtaStsMeasures({ selection, policy, servers }: MtaStsFacts): Measure[] {
  if (!policy?.valid || policy.mode === null) return [];
  const covered = servers.filter(({ pattern }) => pattern !== null).length;
  const id = selection.status === "record" ? selection.record.id : null;
  return [
    { key: "mode", label: "Mode", value: policy.mode },
    ...(policy.maxAge === null ? [] : [{ key: "max-age", label: "Kept for", value: spanOf(policy.maxAge) }]),
    ...(servers.length > 0 && policy.mode !== "none"
      ? [{ key: "covered", label: "Mail servers named", value: fill("{covered} of {total}", { covered, total: servers.length }) }]
      : []),
    ...(id === null ? [] : [{ key: "id", label: "Policy id", value: id }]),
  ];
}

function summary(facts: MtaStsFacts): [keyof typeof HEADLINES, Params?] {
  const { selection, file, policy, servers } = facts;
  if (selection.status === "failed") return ["unknown", { cause: causeOf(selection.answer) }];
  if (selection.status !== "record" || !selection.record.valid) {
    if (isPolicyServed(facts)) return ["file-alone"];
    return [isAnnounced(facts) ? "record-alone" : "absent"];
  }
  const halt = haltOf(file);
  if (halt && !halt.proven) return ["file-open", { cause: visible(halt.cause) }];
  if (!policy?.valid || policy.mode === null) return ["record-alone"];
  if (policy.mode !== "enforce") return [policy.mode];
  const open = servers.filter(({ pattern }) => pattern === null).length;
  if (servers.length === 0) return ["enforce-alone"];
  return open > 0 ? ["held", { open, count: servers.length }] : ["enforce", { count: servers.length }];
}
