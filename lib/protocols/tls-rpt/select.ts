import { type NearRecord, nearVersion, type Version } from "#lib/protocols/tag-list/near-version.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer } from "#lib/transport/types.ts";
import { isTlsRpt, parseTlsRpt } from "./parse.ts";
import type { TlsRptRecord } from "./record.ts";

/** What the TXT records at `_smtp._tls` say (RFC 8460 §3). */
export type TlsRptSelection =
  | { status: "record"; record: TlsRptRecord }
  /** Senders take it as if there were none. */
  | { status: "multiple"; texts: string[] }
  /** `near` are meant as TLS reporting policies and discarded; `others` are something else. */
  | { status: "none"; near: NearRecord[]; others: string[] }
  | { status: "failed"; answer: FailedAnswer };

const VERSION: Version = { value: "TLSRPTv1", word: "tls-?rpt", isRecord: isTlsRpt };

export function policyName(domain: string): string {
  return `_smtp._tls.${domain}`;
}

/** Selects the policy from the answer to a TXT question. */
export function selectTlsRpt(answer: Answer): TlsRptSelection {
  if (isFailed(answer)) return { status: "failed", answer };
  // RFC 8460 §3: strings are joined without a separator.
  const texts = recordsOf(answer, "TXT").map(({ data }) => latin1(data.strings));
  const [first, ...more] = texts.filter(isTlsRpt);
  if (first === undefined) {
    const near = texts.flatMap((text) => nearVersion(text, VERSION) ?? []);
    return { status: "none", near, others: texts.filter((text) => !near.some((one) => one.text === text)) };
  }
  return more.length > 0 ? { status: "multiple", texts: [first, ...more] } : { status: "record", record: parseTlsRpt(first) };
}
