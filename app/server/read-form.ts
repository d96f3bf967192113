import { readBody } from "./read-body.ts";

const MOST = 65_536;

/** The fields of a form that a page of ours sent; a field that is missing is empty. Null where the body is larger than any form of ours. */
export async function readForm(request: Request): Promise<((name: string) => string) | null> {
  const body = await readBody(request, MOST);
  if (!body) return null;
  const fields = new URLSearchParams(new TextDecoder().decode(body));
  return (name) => fields.get(name) ?? "";
}

/** Leads on by GET: after a form to a page of ours, or to the provider of sign-ins. */
export function seeOther(location: string, ...cookies: string[]): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
