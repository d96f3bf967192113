import { causeOf } from "#lib/engine/causes.ts";
import { providerOfSpfInclude } from "#lib/protocols/providers/match.ts";
import type { EvaluatedTerm } from "#lib/protocols/spf/evaluation.ts";
import type { Term } from "#lib/protocols/spf/record.ts";
import type { WalkedRecord, WalkedTerm } from "#lib/protocols/spf/walked.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { causeText } from "./cause-texts.ts";
import { brief } from "./shown.ts";

// What stands beside a term in the tree, in words.
const DETAILS = {
  "after-all": "Never reached: it stands after all",
  "beside-all": "Never reached: the record has all",
  ignored: "An unknown modifier, which receivers ignore",
  explanation: "The text for a message that fails",
  invalid: "The record of {domain} breaks the grammar at {count} {count|place|places}",
  loop: "Leads back to a record that it stands in: a loop",
  dependent: "Depends on the message",
  ptr: "Depends on the reverse name of the sender's address",
  cut: "Not looked into: the tree is larger than one report follows",
  unanswered: "{name} {type} has no answer: {cause}",
  none: "{domain} has no SPF record",
  nxdomain: "{domain} does not exist",
  multiple: "{domain} has {count} SPF records",
  "bad-domain": "“{domain}” is no domain that can be asked about",
  hosts: "{count} mail {count|server|servers}: {names}",
  addresses: "{names}",
  provider: "{name}",
  cause: "{cause}",
} as const;

const MOST_NAMED = 4;

/** What is to be said of one term, or null. */
export function termDetail(node: WalkedTerm, evaluated: EvaluatedTerm | undefined): string | null {
  const [key, params] = detailOf(node, evaluated) ?? [];
  return key === undefined ? null : visible(fill(DETAILS[key], params ?? {}));
}

/** What is to be said of a record that is none or is broken, or null. */
export function recordDetail({ domain, selection, record }: WalkedRecord): string | null {
  const params = { domain: brief(domain) };
  switch (selection.status) {
    case "ok":
      return record?.problems.length ? fill(DETAILS.invalid, { ...params, count: record.problems.length }) : null;
    case "failed":
      return visible(fill(DETAILS.unanswered, { name: params.domain, type: "TXT", cause: causeOf(selection.answer) }));
    case "none":
      return fill(DETAILS[selection.absent === "nxdomain" ? "nxdomain" : "none"], params);
    case "multiple":
      return fill(DETAILS.multiple, { ...params, count: selection.texts.length });
    case "bad-domain":
    case "cut":
      return fill(DETAILS[selection.status], params);
  }
}

type Detail = [keyof typeof DETAILS, Params?];

function detailOf(node: WalkedTerm, evaluated: EvaluatedTerm | undefined): Detail | null {
  const { term, reachable, record } = node;
  if (!reachable) return unreachable(term);
  if (node.loop) return ["loop"];
  if (node.cut) return ["cut"];
  const [open] = node.unanswered;
  if (open) return ["unanswered", { name: brief(open.name), type: open.type, cause: causeOf(open.answer) }];
  if (evaluated?.cause && !evaluated.record) return ["cause", { cause: causeText(evaluated.cause) }];
  const inner = record && recordDetail(record);
  if (inner) return ["cause", { cause: inner }];
  const expansions = evaluated?.expansions.length ? evaluated.expansions : node.expansions;
  if (term.name === "mx" && node.hosts > 0) return ["hosts", { count: node.hosts, names: nameList(expansions.map(({ name }) => name)) }];
  const addresses = expansions.flatMap((expansion) => expansion.addresses);
  if (addresses.length > 0) return ["addresses", { names: nameList(addresses) }];
  if (term.name === "ptr" && !evaluated) return ["ptr"];
  if (node.dependent) return ["dependent"];
  const provider = node.target === null || !record ? null : providerOfSpfInclude(node.target.toLowerCase());
  return provider ? ["provider", { name: provider.name }] : null;
}

function unreachable(term: Term): Detail {
  if (term.name === "unknown") return ["ignored"];
  if (term.name === "exp") return ["explanation"];
  return term.name === "redirect" ? ["beside-all"] : ["after-all"];
}

function nameList(names: string[]): string {
  const list = names.slice(0, MOST_NAMED).map(brief).join(", ");
  return names.length > MOST_NAMED ? `${list}, …` : list;
}
