import { reverseName } from "#lib/names/ip.ts";
import { recordsOf } from "#lib/transport/read.ts";
import type { Answer, RecordType } from "#lib/transport/types.ts";
import { addressType, type Check, MOST_LOOKUPS, MOST_MX_HOSTS } from "./check.ts";
import { expand } from "./expand.ts";
import { parseSpf } from "./parse.ts";
import { isCheckable, queryName, targetDomain } from "./query-name.ts";
import { reachable, type SpfRecord, type Term } from "./record.ts";
import { selectRecord } from "./select.ts";

/**
 * Asks ahead of need what the record's terms will ask, so that an evaluation takes as long as its tree is deep and not as it has terms.
 * The evaluation asks the same questions again, in its own order, and finds them answered: results and counts stay the RFC's.
 * Terms beyond the ten lookups are left alone, and so is every name made from the message, which only the evaluation may reveal.
 */
export function fetchAhead(check: Check, record: SpfRecord, domain: string, lookups = MOST_LOOKUPS - check.lookups): void {
  let left = lookups;
  for (const term of reachable(record)) {
    if (!("target" in term)) continue;
    if (left <= 0) return;
    left -= 1;
    const target = targetDomain(term.target ? (expand(term.target, { d: domain }) ?? "") : domain);
    if (target !== null) fetchTerm(check, term, target, left);
  }
}

function fetchTerm(check: Check, term: Term, target: string, left: number): void {
  const type = addressType(check);
  if (term.name === "a") fetchThen(check, queryName(target), type);
  if (term.name === "ptr") fetchThen(check, reverseName(check.ip), "PTR");
  if (term.name === "mx") {
    fetchThen(check, queryName(target), "MX", (answer) => {
      const hosts = recordsOf(answer, "MX").map((mx) => mx.data.exchange);
      if (hosts.length > MOST_MX_HOSTS) return;
      for (const host of hosts) if (host !== "") fetchThen(check, host, type);
    });
  }
  if ((term.name === "include" || term.name === "redirect") && isCheckable(target)) {
    fetchThen(check, queryName(target), "TXT", (answer) => {
      const selection = selectRecord(answer);
      const record = selection.status === "ok" ? parseSpf(selection.text) : null;
      if (record?.problems.length === 0) fetchAhead(check, record, target, left);
    });
  }
}

/** Asks once, while questions may still be asked ahead, and goes on from the answer. */
function fetchThen(check: Check, name: string, type: RecordType, then?: (answer: Answer) => void): void {
  const key = `${type} ${name}`;
  if (check.ahead.left <= 0 || check.ahead.asked.has(key)) return;
  check.ahead.left -= 1;
  check.ahead.asked.add(key);
  void check.resolver.query(name, type).then((answer) => then?.(answer));
}
