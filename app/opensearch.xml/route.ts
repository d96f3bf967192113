import { openSearch, originOf } from "./description.ts";

/** Tells a browser that the box is a search engine of its own: `?q=` of /go. Kept by no cache, for it holds the address that was asked. */
export function GET(request: Request): Response {
  const origin = originOf(request.headers);
  if (!origin) return new Response(null, { status: 400 });
  const headers = { "content-type": "application/opensearchdescription+xml; charset=utf-8", "cache-control": "no-store" };
  return new Response(openSearch(origin), { headers });
}
