import { type NextRequest, NextResponse } from "next/server";
import { resolveLookupId } from "#lib/lookups/registry.ts";
import { readTarget } from "#lib/lookups/url.ts";

export const config = { matcher: ["/((?!_next/|go$).*)"] };

/** Sends every other spelling of a result's address to the canonical one (308), and marks what cannot be asked with 422. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const segments = pathname.slice(1).split("/").map(decodable);
  if (segments[0] === "api") return `/${segments.join("/")}` === pathname ? NextResponse.next() : rewrite(request, segments);
  const [word = "", ...target] = segments;
  const id = resolveLookupId(word);
  if (!id) return NextResponse.next();
  if (target.join("") === "") return id === word ? NextResponse.next() : redirect(request, `/${id}`);
  const search = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, many(searchParams.getAll(name))]));
  const reading = readTarget(id, target, search);
  if (!reading.ok) return rewrite(request, [id, encodeURIComponent(reading.raw.target ?? "")], 422);
  const same = plain(`${pathname}${query(searchParams)}`) === plain(reading.canonical);
  return same ? NextResponse.next() : redirect(request, reading.canonical);
}

function redirect(request: NextRequest, location: string): NextResponse {
  return NextResponse.redirect(new URL(location, request.url), 308);
}

/** Serves another path of ours in place of the one asked for. */
function rewrite(request: NextRequest, segments: string[], status = 200): NextResponse {
  const url = new URL(request.url);
  url.pathname = `/${segments.join("/")}`;
  return NextResponse.rewrite(url, { status });
}

/** Next answers 500 where a segment is no UTF-8; with U+FFFD in its place the reason is told as for any other input. */
function decodable(segment: string): string {
  try {
    decodeURIComponent(segment);
    return segment;
  } catch {
    return "%EF%BF%BD";
  }
}

function many(values: string[]): string | string[] {
  return values.length > 1 ? values : (values[0] ?? "");
}

function query(search: URLSearchParams): string {
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** A colon or an at sign may stand encoded or not; neither is worth a redirect. */
function plain(path: string): string {
  return path.replace(/%3A/gi, ":").replace(/%40/g, "@");
}
