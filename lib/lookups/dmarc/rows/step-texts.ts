import { causeOf } from "#lib/engine/causes.ts";
import { problemText, VERSION_TEXTS } from "#lib/lookups/txt-records/problem-texts.ts";
import type { Discovery, Role } from "#lib/protocols/dmarc/discovery.ts";
import { validRecord, type Walk, type WalkStep } from "#lib/protocols/dmarc/walk.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";

const ROLES: Record<Role, string> = {
  author: "The domain's own record: it applies.",
  organization: "The record of the Organizational Domain: it applies to every domain below that has none of its own.",
  suffix: "The record of a public suffix: it applies, as the Organizational Domain {organization} has none.",
};
const TEXTS = {
  beyond: "Receivers do not ask this: the walk ends at {stop}.",
  "organization-unused": "The record of the Organizational Domain: the domain's own goes before it, and other subdomains follow it.",
  between: "The record of a name between the domain and its Organizational Domain: it applies to that name alone.",
  "above-unknown": "A record. Whether it applies depends on a question without an answer.",
  "psd-n": "psd=n says that this is the Organizational Domain: the walk ends here.",
  "psd-y": "psd=y says that this is a public suffix: the walk ends here, and the Organizational Domain is one label below.",
  repeated: "A tag is repeated, so the record counts for nothing.",
  multiple: "{count} DMARC records: receivers use none of them.",
  near: "Meant as a DMARC record and ignored: {problem}.",
  others: "No DMARC record among {count} TXT {count|record|records}.",
  nodata: "No TXT record.",
  nxdomain: "The name does not exist: no record.",
  failed: "No answer: {cause}. A record may be hidden here.",
  alias: "Alias of {target}.",
} as const;

/** What a step found, in a word or two. */
export function stepState(step: WalkStep, walk: Walk, { source }: Discovery): string {
  if (walk.beyond.includes(step)) return "not needed";
  if (source.status === "found" && source.step === step) return "applies";
  const { selection } = step;
  if (selection.status === "failed") return "unknown";
  if (selection.status === "none") return selection.near.length > 0 ? "ignored" : "none";
  return validRecord(step) ? "found" : "void";
}

/** What a step found and what that means for the domain. */
export function stepMeaning(step: WalkStep, walk: Walk, discovery: Discovery): string {
  const target = "cname" in step.answer ? step.answer.cname.at(-1) : undefined;
  return [finding(step, walk, discovery), ending(step, walk), target === undefined ? null : fill(TEXTS.alias, { target: visible(target) })]
    .filter((text) => text !== null)
    .join(" ");
}

function finding(step: WalkStep, walk: Walk, { source, organization }: Discovery): string {
  if (walk.beyond.includes(step)) return fill(TEXTS.beyond, { stop: visible(walk.steps.at(-1)?.name ?? "") });
  const { selection, answer } = step;
  if (selection.status === "failed") return fill(TEXTS.failed, { cause: causeOf(selection.answer) });
  if (selection.status === "multiple") return fill(TEXTS.multiple, { count: selection.texts.length });
  if (selection.status === "none") {
    const [near] = selection.near;
    if (near) return fill(TEXTS.near, { problem: problemText(VERSION_TEXTS[near.problem.code], near.problem.params) });
    return answer.status === "nodata" || answer.status === "nxdomain"
      ? TEXTS[answer.status]
      : fill(TEXTS.others, { count: selection.others.length });
  }
  if (!selection.record.valid) return TEXTS.repeated;
  const known = organization.status === "known" ? organization.domain : null;
  if (source.status === "found" && source.step === step) return fill(ROLES[source.role], { organization: visible(known ?? "") });
  if (known === null) return TEXTS["above-unknown"];
  return known === step.domain ? TEXTS["organization-unused"] : TEXTS.between;
}

function ending(step: WalkStep, walk: Walk): string | null {
  const psd = walk.beyond.includes(step) ? "u" : (validRecord(step)?.psd ?? "u");
  return psd === "u" ? null : TEXTS[`psd-${psd}`];
}
