import type { Answer, RecordType, Resolver } from "#lib/transport/types.ts";
import type { Path } from "./evaluation.ts";
import { expand, type MacroValues } from "./expand.ts";
import { lettersOf } from "./macro-string.ts";
import { parseSpf } from "./parse.ts";
import { isCheckable, queryName, targetDomain } from "./query-name.ts";
import { reachable, type Term } from "./record.ts";
import { selectRecord } from "./select.ts";
import { expandTerm } from "./walk-term.ts";
import type { SpfWalk, Stop, WalkedRecord, WalkedTerm } from "./walked.ts";

const MOST_RECORDS = 60;
const MOST_QUESTIONS = 120;
const MOST_TERMS = 1000;
const MOST_DEPTH = 12;

export interface WalkOptions {
  /** Macro letters that are known: none without a message. `d` is always known. */
  values?: MacroValues;
  /** Called with the whole tree so far, which the walk goes on to fill, whenever a record or a term's expansion has arrived. */
  onProgress?: (root: WalkedRecord) => void;
}

/** What one walk has spent, and whom to tell. */
interface Walking {
  resolver: Resolver;
  values: MacroValues;
  asked: Set<string>;
  records: number;
  terms: number;
  stopped: Set<Stop>;
  progress: () => void;
}

/**
 * Looks at every branch of a domain's SPF record, in parallel, as no single message would.
 * Bounded by records, questions, terms and depth; `stopped` says which bound cut branches off.
 * In: the domain as ASCII. Out: the tree; failures of the DNS are noted where they happened.
 */
export async function walkSpf(domain: string, resolver: Resolver, { values = {}, onProgress }: WalkOptions = {}): Promise<SpfWalk> {
  let root: WalkedRecord | null = null;
  const progress = () => {
    if (root) onProgress?.(root);
  };
  const walking: Walking = { resolver, values, asked: new Set(), records: 0, terms: 0, stopped: new Set(), progress };
  root = await readRecord(walking, domain, [0], []);
  await walkTerms(walking, root, []);
  return { root, stopped: [...walking.stopped].sort() };
}

/** Fetches a record and lists its terms, before anything is known of what they expand to. */
async function readRecord(walking: Walking, domain: string, path: Path, ancestors: readonly string[]): Promise<WalkedRecord> {
  const node = await fetchRecord(walking, domain, path, ancestors.length);
  const { record } = node;
  // A record with a syntax error is a permerror before any of its terms is looked at (RFC 7208 §4.6).
  if (record?.problems.length !== 0) return node;
  const seen = reachable(record);
  const room = MOST_TERMS - walking.terms;
  if (record.terms.length > room) walking.stopped.add("terms");
  node.terms = record.terms.slice(0, room).map((term, index) => discovered(term, [...path, index], seen.has(term)));
  walking.terms += node.terms.length;
  return node;
}

async function walkTerms(walking: Walking, node: WalkedRecord, ancestors: readonly string[]): Promise<void> {
  walking.progress();
  const inner = [...ancestors, queryName(node.domain)];
  await Promise.all(node.terms.filter(({ pending }) => pending).map((term) => walkTerm(walking, term, node.domain, inner)));
}

async function fetchRecord(walking: Walking, domain: string, path: Path, depth: number): Promise<WalkedRecord> {
  const empty = { path, domain, record: null, terms: [] };
  if (!isCheckable(domain)) return { ...empty, selection: { status: "bad-domain" } };
  if (depth >= MOST_DEPTH || walking.records >= MOST_RECORDS) {
    walking.stopped.add(depth >= MOST_DEPTH ? "depth" : "records");
    return { ...empty, selection: { status: "cut" } };
  }
  walking.records += 1;
  const answer = await ask(walking, queryName(domain), "TXT");
  if (!answer) return { ...empty, selection: { status: "cut" } };
  const selection = selectRecord(answer);
  return { ...empty, selection, record: selection.status === "ok" ? parseSpf(selection.text) : null };
}

async function walkTerm(walking: Walking, node: WalkedTerm, domain: string, ancestors: readonly string[]): Promise<void> {
  const spec = "target" in node.term ? node.term.target : null;
  node.cost = spec && lettersOf(spec).has("p") ? 2 : 1; // RFC 7208 §4.6.4: %{p} asks too
  const expanded = spec ? expand(spec, { ...walking.values, d: domain }) : domain;
  node.dependent = expanded === null;
  node.target = expanded === null ? null : targetDomain(expanded);
  const inner = node.term.name === "include" || node.term.name === "redirect";
  if (inner && expanded !== null) await walkInto(walking, node, node.target ?? expanded, ancestors);
  if (!inner && node.target !== null) await expandTerm(node, node.target, (name, type) => ask(walking, name, type));
  node.pending = false;
  walking.progress();
}

async function walkInto(walking: Walking, node: WalkedTerm, target: string, ancestors: readonly string[]): Promise<void> {
  node.loop = ancestors.includes(queryName(target));
  if (node.loop) return;
  const record = await readRecord(walking, target, node.path, ancestors);
  const { selection } = record;
  node.record = record;
  node.void = selection.status === "none" && selection.absent !== null;
  if (node.void) node.voidQueries = { 4: 1, 6: 1 };
  node.exchange = selection.exchange;
  node.cut = selection.status === "cut";
  await walkTerms(walking, record, ancestors);
}

/** Null when the walk has asked enough. */
async function ask(walking: Walking, name: string, type: RecordType): Promise<Answer | null> {
  const key = `${type} ${name}`;
  if (!walking.asked.has(key) && walking.asked.size >= MOST_QUESTIONS) {
    walking.stopped.add("questions");
    return null;
  }
  walking.asked.add(key);
  return await walking.resolver.query(name, type);
}

function discovered(term: Term, path: Path, isReachable: boolean): WalkedTerm {
  return {
    path,
    term,
    pending: isReachable && "target" in term,
    reachable: isReachable,
    target: null,
    dependent: false,
    loop: false,
    cost: 0,
    void: false,
    voidQueries: { 4: 0, 6: 0 },
    expansions: [],
    hosts: 0,
    unanswered: [],
    cut: false,
  };
}
