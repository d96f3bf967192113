import type { Check } from "./check.ts";
import { evaluateTerm } from "./evaluate-term.ts";
import type { EvaluatedRecord, EvaluatedTerm, Path, SpfResult } from "./evaluation.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { parseSpf } from "./parse.ts";
import { isCheckable, queryName } from "./query-name.ts";
import { allOf, modifierOf, type Qualifier, type Redirect } from "./record.ts";
import { selectRecord } from "./select.ts";

const RESULTS: Readonly<Record<Qualifier, SpfResult>> = { "+": "pass", "-": "fail", "~": "softfail", "?": "neutral" };

/** The check_host function of RFC 7208 §4 for one domain. In: the domain in octets, and the path of its record in the tree. */
export async function checkHost(check: Check, domain: string, path: Path): Promise<EvaluatedRecord> {
  const node = await readRecord(check, domain, path);
  const { record } = node;
  if (!record || node.cause) return node;
  fetchAhead(check, record, domain);
  // RFC 7208 §4.6.2: in order, and the first match decides.
  for (const [index, term] of record.terms.entries()) {
    if (term.kind !== "mechanism") continue;
    const evaluated = await evaluateTerm(check, term, domain, [...path, index], checkHost);
    node.terms.push(evaluated);
    if (evaluated.outcome === "error") return failed(node, evaluated);
    if (evaluated.outcome === "match") return { ...node, result: RESULTS[term.qualifier] };
  }
  // RFC 7208 §6.1: only when nothing matched. A record with `all` never comes here (§5.1).
  const redirect = modifierOf(record, "redirect");
  if (redirect && !allOf(record)) return await follow(check, node, redirect, record.terms.indexOf(redirect));
  // RFC 7208 §4.7
  return { ...node, result: "neutral" };
}

/** Fetches, selects and parses. The result is only final where there is a cause. */
async function readRecord(check: Check, domain: string, path: Path): Promise<EvaluatedRecord> {
  const empty = { path, domain, text: null, record: null, terms: [] };
  // RFC 7208 §4.3
  if (!isCheckable(domain)) return { ...empty, result: "none", cause: { code: "bad-domain", domain } };
  const selection = selectRecord(await check.resolver.query(queryName(domain), "TXT"));
  const node = { ...empty, exchange: selection.exchange };
  switch (selection.status) {
    case "failed": // RFC 7208 §4.4
      return { ...node, result: "temperror", cause: { code: "unanswered", domain, type: "TXT", answer: selection.answer } };
    case "none": // RFC 7208 §4.5
      return { ...node, result: "none", cause: { code: "no-record", domain } };
    case "multiple": // RFC 7208 §4.5
      return { ...node, result: "permerror", cause: { code: "multiple-records", domain } };
    case "ok": {
      const record = parseSpf(selection.text);
      const read = { ...node, text: selection.text, record };
      // RFC 7208 §4.6: an error anywhere in the record, even after the term that would match.
      if (record.problems.length > 0) return { ...read, result: "permerror", cause: { code: "syntax", domain } };
      return { ...read, result: "neutral" };
    }
  }
}

async function follow(check: Check, node: EvaluatedRecord, redirect: Redirect, index: number): Promise<EvaluatedRecord> {
  const evaluated = await evaluateTerm(check, redirect, node.domain, [...node.path, index], checkHost);
  node.terms.push(evaluated);
  return evaluated.outcome === "error" || !evaluated.record ? failed(node, evaluated) : { ...node, result: evaluated.record.result };
}

function failed(node: EvaluatedRecord, { cause }: EvaluatedTerm): EvaluatedRecord {
  return { ...node, result: cause?.code === "unanswered" ? "temperror" : "permerror", cause };
}
