import { parseReportUri, uriSpans } from "#lib/protocols/report-uri/parse.ts";
import type { ReportUri } from "#lib/protocols/report-uri/report-uri.ts";
import { parseTagList, tagOf } from "#lib/protocols/tag-list/parse.ts";
import { applyRepairs } from "#lib/protocols/tag-list/repair.ts";
import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import type { TlsRptProblem, TlsRptRecord } from "./record.ts";

const SCHEMES = ["mailto", "https"];

/** True for a text that senders take for a TLS reporting policy: all that does not begin exactly so is discarded (RFC 8460 §3). */
export function isTlsRpt(text: string): boolean {
  return text.startsWith("v=TLSRPTv1;");
}

/** Reads a text that `isTlsRpt`, with every problem and its position. Unknown fields are none (RFC 8460 §3). Never throws. */
export function parseTlsRpt(text: string): TlsRptRecord {
  const list = parseTagList(text);
  const tag = tagOf(list, "rua");
  const rua = tag?.value ? uriSpans(text, tag.at).map((span) => supported(parseReportUri(text, span))) : [];
  const problems: TlsRptProblem[] = [
    ...list.problems,
    ...list.tags.flatMap((field) => spaces(text, field)),
    ...(tag?.value === "" ? [{ code: "value-missing" as const, start: tag.start, end: tag.end, params: { name: "rua" } }] : []),
  ];
  return {
    text,
    fields: list.tags,
    rua: rua.map(({ uri }) => uri),
    problems: problems.concat(rua.flatMap(({ problems }) => problems)).sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

/** The record with every problem mended, where each has one obvious mending and the outcome has none; null otherwise. */
export function repaired({ text, problems }: TlsRptRecord): string | null {
  const repairs = problems.flatMap(({ repair }) => repair ?? []);
  if (problems.length === 0 || repairs.length < problems.length) return null;
  const mended = applyRepairs(text, repairs);
  return mended !== null && isTlsRpt(mended) && parseTlsRpt(mended).problems.length === 0 ? mended : null;
}

/** RFC 8460 §3: reports go by mail or by HTTPS, and nowhere else. */
function supported(uri: ReportUri): { uri: ReportUri; problems: TlsRptProblem[] } {
  const { scheme, start, problems } = uri;
  if (scheme === null || SCHEMES.includes(scheme)) return { uri, problems };
  const end = start + scheme.length;
  const repair = scheme === "http" ? { start, end, text: "https" } : undefined;
  return { uri, problems: [...problems, { code: "uri-scheme-unsupported", start, end, params: { scheme }, ...(repair && { repair }) }] };
}

/** RFC 8460 §3: no white space stands round the equals sign. */
function spaces(text: string, { name, start, at }: Tag): TlsRptProblem[] {
  const from = start + name.length;
  if (text.slice(from, at.start) === "=") return [];
  const place = { start: from, end: at.start };
  return [{ code: "field-spaces", ...place, params: { name }, repair: { ...place, text: "=" } }];
}
