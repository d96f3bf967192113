import type { SecureContext } from "node:tls";
import { isHostName } from "#lib/names/domain.ts";
import type { ProviderFetch, ProviderRequest } from "#lib/transport/provider-types.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { hostAddresses } from "./host-addresses.ts";
import { fetchFrom } from "./https-fetch.ts";
import type { Outlet } from "./outlet.ts";

const MOST_OCTETS = 262_144;
/** Milliseconds for a whole request. */
const PATIENCE = 8_000;

interface Way {
  resolver: Resolver;
  /** One for each request. */
  outlet(): Outlet;
  tls: SecureContext;
}

/** Requests to the operator's provider: HTTPS with a certificate that is trusted and bears the name, its addresses one after the other. */
export function providerFetch({ resolver, outlet, tls }: Way): ProviderFetch {
  return async (text, request) => {
    const url = readUrl(text);
    const { addresses } = await hostAddresses(url.hostname, resolver);
    const way = { outlet: outlet(), tls, maxOctets: MOST_OCTETS, timeoutMs: PATIENCE, until: performance.now() + PATIENCE };
    let cause = `no address of ${url.hostname} could be found`;
    for (const address of addresses) {
      const outcome = await fetchFrom({ ...way, ...sent(request), url, address });
      if (outcome.status === "ok") return responseOf(outcome);
      cause = `${url.host} at ${address}: ${outcome.cause}`;
      if (!outcome.unreached) break;
    }
    throw new Error(cause);
  };
}

function readUrl(text: string): URL {
  const url = URL.parse(text);
  if (url?.protocol !== "https:" || !isHostName(url.hostname))
    throw new Error(`${JSON.stringify(text)} is not the https address of a host name`);
  return url;
}

function sent({ method, headers, body }: ProviderRequest): ProviderRequest {
  return { method, body, headers: body === undefined ? headers : { ...headers, "content-length": String(Buffer.byteLength(body)) } };
}

function responseOf({ code, headers, body }: { code: number; headers: ReadonlyMap<string, string>; body: Uint8Array }): Response {
  if (code < 200 || code > 599) throw new Error(`the answer has the code ${code}`);
  const empty = [204, 205, 304].includes(code);
  return new Response(empty ? null : Buffer.from(body), { status: code, headers: new Headers([...headers]) });
}
