import type { IncomingMessage } from "node:http";

/** Headers by which a client could pass for a proxy, or speak to Next's insides. */
const DROPPED =
  /^(?:x-forwarded-.*|forwarded|x-real-ip|x-original-.*|x-rewrite-.*|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-.*|x-vercel-.*|x-prerender-.*|next-action|next-resume|x-nonce|content-security-policy(?:-report-only)?|x-mailvane-.*)$/;

/** Whether a header that a client sent is kept from what stands behind the front. `identity`: the headers that name the user in the mode `proxy`. */
export function isDropped(name: string, identity: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return DROPPED.test(lower) || identity.includes(lower);
}

/** Raw headers, name and value in turn, without those that are dropped. */
export function keptHeaders(raw: readonly string[], identity: readonly string[]): string[] {
  return raw.filter((_, i) => !isDropped(raw[i - (i % 2)] ?? "", identity));
}

/** Takes from a request what a client may not say, and adds what the front says. */
export function rewriteHeaders(request: IncomingMessage, identity: readonly string[], added: Record<string, string>): void {
  for (const name of Object.keys(request.headers)) {
    if (isDropped(name, identity)) delete request.headers[name];
  }
  Object.assign(request.headers, added);
  request.rawHeaders = [...keptHeaders(request.rawHeaders, identity), ...Object.entries(added).flat()];
}

/** A header by its name in lower case; several of it are joined. */
export function headerOf(request: Pick<IncomingMessage, "headers">, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
}

/** How many headers of this name were sent, of which node:http may give the first alone. */
export function countOf(raw: readonly string[], name: string): number {
  return raw.filter((one, i) => i % 2 === 0 && one.toLowerCase() === name).length;
}
