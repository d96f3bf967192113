import { change } from "#lib/history/change-kinds.ts";
import type { Snapshot } from "#lib/history/snapshot.ts";
import { recordsAt, wasAsked } from "#lib/history/snapshot.ts";
import { effectivePolicy, type Subject } from "#lib/protocols/dmarc/effective-policy.ts";
import { parseDmarc } from "#lib/protocols/dmarc/parse.ts";
import type { DmarcRecord } from "#lib/protocols/dmarc/record.ts";
import type { Change } from "#lib/report/change.ts";

interface Applied {
  record: DmarcRecord;
  /** Where it stands: the domain, or one above it. */
  at: string;
  own: boolean;
}

/** Least asked for first. */
const POLICIES = ["no policy", "none", "quarantine", "reject"];

/** The policy that applies, for the domain and below it, how strictly is compared, and where reports go. The order of tags is none. */
export function compareDmarc(before: Snapshot, after: Snapshot): Change[] {
  const was = applied(before);
  const is = applied(after);
  if (was === undefined || is === undefined || (was === null && is === null)) return [];
  const seen = { before: was?.record.text ?? null, after: is?.record.text ?? null };
  if (!was || !is) {
    const policy = is ? policyOf(is, "domain") : "";
    return is ? [change("dmarc/published", "better", { policy }, seen)] : [change("dmarc/removed", "worse", {}, seen)];
  }
  return [
    ...(was.at === is.at ? [] : [change("dmarc/record-moved", "neutral", { from: was.at, to: is.at }, seen)]),
    ...policies(was, is, seen),
    ...(["adkim", "aspf"] as const).flatMap((tag) => {
      if (was.record[tag] === is.record[tag]) return [];
      const weaker = is.record[tag] === "r";
      return [change(weaker ? "dmarc/alignment-weaker" : "dmarc/alignment-stronger", weaker ? "worse" : "better", { tag }, seen)];
    }),
    ...(["rua", "ruf"] as const).flatMap((tag) => {
      const from = uris(was.record, tag);
      const to = uris(is.record, tag);
      return from === to ? [] : [change("dmarc/reports-changed", "neutral", { tag, from: from || "nowhere", to: to || "nowhere" }, seen)];
    }),
    ...["fo", "psd", "pct", "rf", "ri"].flatMap((tag) => {
      const from = tagValue(was.record, tag);
      const to = tagValue(is.record, tag);
      return from === to ? [] : [change("dmarc/tag-changed", "neutral", { tag, from, to }, seen)];
    }),
  ];
}

type Seen = Pick<Change, "before" | "after">;

function policies(was: Applied, is: Applied, seen: Seen): Change[] {
  const [domain, ...below] = (["domain", "existing", "missing"] as const).map((subject) => ({
    subject,
    from: policyOf(was, subject),
    to: policyOf(is, subject),
  }));
  const changes: Change[] = [];
  if (domain && domain.from !== domain.to) {
    const weaker = isWeaker(domain.from, domain.to);
    changes.push(
      change(
        weaker ? "dmarc/policy-weaker" : "dmarc/policy-stronger",
        weaker ? "worse" : "better",
        { from: `p=${domain.from}`, to: `p=${domain.to}` },
        seen,
      ),
    );
  }
  for (const { subject, from, to } of below) {
    // What follows from the domain's own policy is said with it.
    if (from === to || (from === domain?.from && to === domain.to)) continue;
    const weaker = isWeaker(from, to);
    const params = { subject: subject === "existing" ? "subdomains" : "subdomains that do not exist", from, to };
    changes.push(change(weaker ? "dmarc/subdomains-weaker" : "dmarc/subdomains-stronger", weaker ? "worse" : "better", params, seen));
  }
  return changes;
}

function isWeaker(from: string, to: string): boolean {
  return POLICIES.indexOf(to) < POLICIES.indexOf(from);
}

/** Undefined where a question on the way has no answer (RFC 9989 §4.10). */
function applied(snapshot: Snapshot): Applied | null | undefined {
  const names = snapshot.domain.split(".");
  for (let i = 0; i < names.length; i++) {
    const at = names.slice(i).join(".");
    const texts = recordsAt(snapshot, "TXT", `_dmarc.${at}`);
    if (texts === null) {
      // The walk need not come to each name; one that it came to without an answer may hide the record.
      if (i === 0 || wasAsked(snapshot, "TXT", `_dmarc.${at}`)) return undefined;
      continue;
    }
    const records = texts.filter((text) => /^v\s*=\s*DMARC1\s*(?:;|$)/.test(text));
    const [text] = records;
    if (text !== undefined && records.length === 1) return { record: parseDmarc(text), at, own: i === 0 };
  }
  return null;
}

/** A record from above the domain holds for its subdomains. */
function policyOf({ record, own }: Applied, subject: Subject): string {
  return effectivePolicy(record, own || subject !== "domain" ? subject : "existing")?.policy ?? "no policy";
}

function uris(record: DmarcRecord, tag: "rua" | "ruf"): string {
  return record[tag]
    .map(({ text }) => text.toLowerCase())
    .sort()
    .join(", ");
}

const DEFAULTS: Readonly<Record<string, string>> = { fo: "0", psd: "u", pct: "100", rf: "afrf", ri: "86400" };

function tagValue({ tags }: DmarcRecord, tag: string): string {
  const value = tags.find(({ name }) => name === tag)?.value ?? DEFAULTS[tag] ?? "";
  return tag === "fo" ? value.split(":").sort().join(":") : value.toLowerCase();
}
