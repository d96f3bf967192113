import { type NextRequest, NextResponse } from "next/server";
import { resolveLookupId } from "#lib/lookups/registry.ts";
import { readTarget } from "#lib/lookups/url.ts";

export const config = { matcher: ["/((?!api/|_next/|go$|checks).*)"] };

/** Sends every other spelling of a result's address to the canonical one (308), and marks what cannot be asked with 422. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const [word = "", ...segments] = pathname.slice(1).split("/");
  const id = resolveLookupId(word);
  if (!id) return NextResponse.next();
  if (segments.join("") === "") return id === word ? NextResponse.next() : redirect(`/${id}`);
  const search = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, many(searchParams.getAll(name))]));
  const reading = readTarget(id, segments, search);
  if (reading.ok)
    return plain(`${pathname}${query(searchParams)}`) === plain(reading.canonical) ? NextResponse.next() : redirect(reading.canonical);
  const same = new URL(request.url);
  same.pathname = `/${id}/${encodeURIComponent(reading.raw.target ?? "")}`;
  return NextResponse.rewrite(same, { status: 422 });
}

function redirect(location: string): NextResponse {
  return new NextResponse(null, { status: 308, headers: { location } });
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
