import { toAscii } from "#lib/names/domain.ts";
import { segmentsOf } from "#lib/protocols/tag-list/segments.ts";
import type { Span } from "#lib/protocols/tag-list/tag.ts";
import { characterProblems, schemeProblem } from "./problems.ts";
import type { ReportUri } from "./report-uri.ts";

/** Where each URI of a comma-separated list stands in a stretch of a text. An empty place between two commas is one too. */
export function uriSpans(text: string, span: Span): Span[] {
  return segmentsOf(text, ",", span).map(({ start, end }) => ({ start, end }));
}

/** Reads one URI (RFC 3986 §3; RFC 6068 for `mailto:`), with every problem and its position in the text. Never throws. */
export function parseReportUri(text: string, { start, end }: Span): ReportUri {
  const written = text.slice(start, end);
  const read = { text: written, start, end };
  if (written === "") {
    return { ...read, scheme: null, address: null, host: null, problems: [{ code: "uri-empty", start, end, params: {} }] };
  }
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(written)?.[1]?.toLowerCase() ?? null;
  if (scheme === null) return { ...read, scheme, address: null, host: null, problems: [schemeProblem(written, start)] };
  const problems = characterProblems(written, start);
  const rest = written.slice(scheme.length + 1);
  const address = scheme === "mailto" ? addressOf(rest) : null;
  const host = address?.host ?? (scheme === "mailto" ? null : authorityOf(rest));
  const lacking = host === null && problems.length === 0;
  if (lacking) problems.push({ code: scheme === "mailto" ? "uri-address" : "uri-host", start, end, params: { text: written } });
  return { ...read, scheme, address: address?.text ?? null, host, problems };
}

/** RFC 6068 §2: what stands before a `?`, percent-decoded. */
function addressOf(rest: string): { text: string; host: string } | null {
  const decoded = decode(rest.replace(/\?.*$/s, ""));
  const at = decoded?.lastIndexOf("@") ?? -1;
  if (decoded === null || at < 1 || /[\s,]/.test(decoded)) return null;
  const host = toAscii(decoded.slice(at + 1));
  return host.ok ? { text: decoded, host: host.ascii } : null;
}

/** RFC 3986 §3.2: the host of `//user@host:port/path`. */
function authorityOf(rest: string): string | null {
  const authority = /^\/\/([^/?#]*)/.exec(rest)?.[1] ?? "";
  const host = toAscii(authority.replace(/^.*@/s, "").replace(/:\d*$/, ""));
  return host.ok ? host.ascii : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
