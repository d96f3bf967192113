import type { Authorised } from "#lib/protocols/spf/authorised.ts";
import type { EvaluatedTerm, Path, SpfEvaluation } from "#lib/protocols/spf/evaluation.ts";
import { inEvaluationOrder, type WalkedRecord, type WalkedTerm } from "#lib/protocols/spf/walked.ts";
import type { WorstCase } from "#lib/protocols/spf/worst-case.ts";
import type { Row } from "#lib/report/schema.ts";
import { addressCount } from "./counts.ts";
import { recordDetail, termDetail } from "./row-details.ts";
import { brief, shownRecord } from "./shown.ts";

/** Sums over the whole tree. */
export interface Sums {
  worst: WorstCase;
  authorised: Authorised;
  /** Includes and redirects of a domain that was included before. */
  repeated: ReadonlySet<WalkedTerm>;
}

/** What is known beside the walk: grows while the lookup runs. */
export interface RowContext {
  /** Terms evaluated for the sender's address, by path. */
  evaluated: ReadonlyMap<string, EvaluatedTerm>;
  /** `none`: no address was given. */
  sender: "none" | "evaluating" | SpfEvaluation;
  /** What only the finished tree tells; null while more may come. */
  sums: Sums | null;
}

/** The rows of the whole tree, each before those within it. */
export function treeRows(root: WalkedRecord, context: RowContext): Row[] {
  return [rootRow(root, context), ...recordRows(root, context)];
}

export function pathKey(path: Path): string {
  return path.join(".");
}

function rootRow(root: WalkedRecord, { sender, sums }: RowContext): Row {
  const valid = root.record?.problems.length === 0;
  return {
    id: pathKey(root.path),
    order: [...root.path],
    state: sums ? "done" : "pending",
    cells: {
      depth: 0,
      term: null,
      kind: "record",
      domain: brief(root.domain),
      record: root.record && shownRecord(root.record.text),
      cost: 0,
      running: sums?.worst.lookups ?? null,
      void: 0,
      addresses: sums && valid ? addressCount(sums.authorised.pass) : null,
      // To have no record is no error of it: the detail says so.
      result: sums && root.selection.status !== "none" && isBroken(root) ? "error" : null,
      matched: typeof sender === "object" && sender.matched.length > 0,
      duplicate: false,
      detail: recordDetail(root),
    },
  };
}

function recordRows(node: WalkedRecord, context: RowContext): Row[] {
  return inEvaluationOrder(node).flatMap((term) => [
    termRow(node, term, context),
    ...(term.record ? recordRows(term.record, context) : []),
  ]);
}

function termRow(parent: WalkedRecord, node: WalkedTerm, context: RowContext): Row {
  const { path, term, record } = node;
  const evaluated = context.evaluated.get(pathKey(path));
  const awaited = node.pending || (context.sender === "evaluating" && !evaluated);
  const domain = node.target ?? evaluated?.target ?? null;
  return {
    id: pathKey(path),
    order: [...path],
    parent: pathKey(parent.path),
    state: awaited && !context.sums ? "pending" : "done",
    cells: {
      depth: path.length - 1,
      term: shownRecord(term.text),
      kind: term.kind,
      domain: domain === null ? null : brief(domain),
      record: record?.record ? shownRecord(record.record.text) : null,
      cost: evaluated?.cost ?? node.cost,
      running: evaluated?.running ?? (node.reachable ? (context.sums?.worst.running.get(node) ?? null) : null),
      void: Number(evaluated?.void ?? node.void),
      addresses: addressesOf(node, context),
      result: resultOf(node, evaluated, context),
      matched: isDeciding(path, context),
      duplicate: isDuplicate(node, context),
      detail: termDetail(node, evaluated),
    },
  };
}

function addressesOf(node: WalkedTerm, { sums }: RowContext): number | string | null {
  const matches = sums?.authorised.contributions.get(node)?.matches;
  if (!matches || node.dependent || node.unanswered.length > 0 || isUnread(node) || node.term.name === "ptr" || node.term.name === "exists")
    return null;
  const passes = node.term.kind === "modifier" || node.term.qualifier === "+";
  return passes ? addressCount(matches) : null;
}

function resultOf(node: WalkedTerm, evaluated: EvaluatedTerm | undefined, { sender, sums }: RowContext): string | null {
  if (evaluated) return evaluated.outcome;
  if (node.term.name === "exp" || node.term.name === "unknown") return null;
  if (!node.reachable || (typeof sender === "object" && sums)) return "not-evaluated";
  return node.loop || (node.record && isBroken(node.record)) ? "error" : null;
}

/** The domain's fault: what could not be asked or was not followed is none. */
function isBroken({ selection: { status }, record }: WalkedRecord): boolean {
  if (status === "cut" || status === "failed") return false;
  return status !== "ok" || (record?.problems.length ?? 0) > 0;
}

function isDeciding(path: Path, { sender }: RowContext): boolean {
  return typeof sender === "object" && sender.matched.some((term) => pathKey(term.path) === pathKey(path));
}

/** An include of a domain seen before, or a network that the terms before it cover. */
function isDuplicate(node: WalkedTerm, { sums }: RowContext): boolean {
  if (!sums || node.term.name === "all") return false;
  return sums.repeated.has(node) || (sums.authorised.contributions.get(node)?.covered ?? false);
}

function isUnread({ record, cut }: WalkedTerm): boolean {
  return cut || record?.selection.status === "failed";
}
