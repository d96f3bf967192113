import { type NearRecord, nearVersion, type Version } from "#lib/protocols/tag-list/near-version.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer } from "#lib/transport/types.ts";
import { isMtaSts, parseRecord } from "./parse-record.ts";
import type { MtaStsRecord } from "./record.ts";

/** What the TXT records at `_mta-sts` say (RFC 8461 §3.1). */
export type MtaStsSelection =
  | { status: "record"; record: MtaStsRecord }
  /** Senders take it as if there were none. */
  | { status: "multiple"; texts: string[] }
  /** `near` are meant as MTA-STS records and discarded; `others` are something else. */
  | { status: "none"; near: NearRecord[]; others: string[] }
  | { status: "failed"; answer: FailedAnswer };

const VERSION: Version = { value: "STSv1", word: "(?:mta-?)?sts", isRecord: isMtaSts };

export function recordName(domain: string): string {
  return `_mta-sts.${domain}`;
}

/** The host that serves the policy: its certificate must bear this name (RFC 8461 §3.3). */
export function policyHost(domain: string): string {
  return `mta-sts.${domain}`;
}

/** RFC 8461 §3.3. */
export function policyUrl(domain: string): string {
  return `https://${policyHost(domain)}/.well-known/mta-sts.txt`;
}

/** Selects the record from the answer to a TXT question. */
export function selectMtaSts(answer: Answer): MtaStsSelection {
  if (isFailed(answer)) return { status: "failed", answer };
  // RFC 8461 §3.1: strings are joined without a separator.
  const texts = recordsOf(answer, "TXT").map(({ data }) => latin1(data.strings));
  const [first, ...more] = texts.filter(isMtaSts);
  if (first === undefined) {
    const near = texts.flatMap((text) => nearVersion(text, VERSION) ?? []);
    return { status: "none", near, others: texts.filter((text) => !near.some((one) => one.text === text)) };
  }
  return more.length > 0 ? { status: "multiple", texts: [first, ...more] } : { status: "record", record: parseRecord(first) };
}
