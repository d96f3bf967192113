import { type NextRequest, NextResponse } from "next/server";
import { findAskable, resolveAskableId } from "#lib/lookups/askable.ts";
import { movedFrom } from "#lib/lookups/moved.ts";
import { domainReport } from "#lib/lookups/suites.ts";
import { readTarget } from "#lib/lookups/url.ts";

// The API has one spelling of each address, and comes by here not at all: it would cost as much again as the rest, and Next would keep a second copy of a text that is sent.
export const config = { matcher: ["/((?!_next/|go$|api/).*)"] };

/** Sends every other spelling of a result's address to the canonical one (308), and marks what cannot be asked with 422. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname, searchParams } = request.nextUrl;
  const segments = pathname.slice(1).split("/");
  // Next answers 500 where a segment is no UTF-8; with U+FFFD in its place the reason is told as for any other input.
  if (!segments.every(decodes))
    return redirect(request, `/${segments.map((segment) => (decodes(segment) ? segment : "%EF%BF%BD")).join("/")}`, 307);
  // Whatever is no token gets the same answer, to the octet.
  if (segments[0] === "r" && !/^\/r\/[\w-]{22}$/.test(pathname)) return NextResponse.rewrite(new URL("/r/-", request.url));
  const moved = movedFrom(pathname, searchParams);
  if (moved !== null) return redirect(request, moved);
  const [word = "", ...target] = segments;
  if (word === "history") return routeHistory(request, target);
  const id = resolveAskableId(word);
  if (!id) return NextResponse.next();
  if (target.join("") === "") return id === word ? NextResponse.next() : redirect(request, `/${id}`);
  // A text never stands in an address.
  if (findAskable(id)?.text) return redirect(request, `/${id}`);
  const search = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, many(searchParams.getAll(name))]));
  const reading = readTarget(id, target, search);
  if (!reading.ok) return refuse(request, id, reading.raw.target ?? "");
  const same = plain(`${pathname}${query(searchParams)}`) === plain(reading.canonical);
  return same ? NextResponse.next() : redirect(request, reading.canonical);
}

/** The history of a domain has one spelling too; what is no domain is marked with 422. */
function routeHistory(request: NextRequest, [domain = "", ...rest]: string[]): NextResponse {
  if (domain === "") return NextResponse.next();
  const reading = readTarget(domainReport.id, [domain], {});
  if (!reading.ok) return NextResponse.rewrite(request.url, { status: 422 });
  const { target } = reading.input;
  return domain === target ? NextResponse.next() : redirect(request, `/${["history", target, ...rest].join("/")}${request.nextUrl.search}`);
}

function redirect(request: NextRequest, location: string, status = 308): NextResponse {
  return NextResponse.redirect(new URL(location, request.url), status);
}

/** Serves the same lookup's page, which says what is wrong, with the status that says so too. */
function refuse(request: NextRequest, id: string, target: string): NextResponse {
  const url = new URL(request.url);
  url.pathname = `/${id}/${encodeURIComponent(target)}`;
  return NextResponse.rewrite(url, { status: 422 });
}

function decodes(segment: string): boolean {
  try {
    decodeURIComponent(segment);
    return true;
  } catch {
    return false;
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
