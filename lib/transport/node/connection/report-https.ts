import type { SecureContext } from "node:tls";
import { visible } from "#lib/report/visible.ts";
import type { Https, HttpsFailure, HttpsOptions, HttpsRedirect, HttpsResponse } from "#lib/transport/https-types.ts";
import type { Resolver } from "#lib/transport/types.ts";
import { type HostAddresses, hostAddresses, openQuestion } from "./host-addresses.ts";
import { type Fetch, fetchFrom } from "./https-fetch.ts";
import { readHttpsUrl } from "./https-url.ts";
import type { Outlet } from "./outlet.ts";

type Limits = Pick<Fetch, "maxOctets" | "timeoutMs" | "until">;
type Outcome = HttpsResponse | HttpsRedirect | HttpsFailure;

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** The HTTPS client of one report. Every hop is resolved, vetted and dialled anew. */
export class ReportHttps implements Https {
  readonly #outlet: Outlet;
  readonly #resolver: Resolver;
  readonly #tls: SecureContext;

  constructor(outlet: Outlet, resolver: Resolver, tls: SecureContext) {
    this.#outlet = outlet;
    this.#resolver = resolver;
    this.#tls = tls;
  }

  async get(text: string, { maxOctets, timeoutMs, redirects = 0 }: HttpsOptions): Promise<Outcome> {
    const reading = readHttpsUrl(text);
    if (!reading.ok) return { status: "malformed", cause: reading.cause, url: visible(text), addresses: null, tls: null };
    return await this.#follow(reading.url, redirects, { maxOctets, timeoutMs, until: performance.now() + timeoutMs });
  }

  async #follow(url: URL, redirects: number, limits: Limits): Promise<Outcome> {
    const outcome = await this.#fetch(url, limits);
    if (outcome.status !== "ok" || !REDIRECTS.includes(outcome.code)) return outcome;
    const location = outcome.headers.get("location") ?? "";
    if (redirects === 0) return redirect(outcome, location, "no redirect may be followed here");
    if (location === "") return redirect(outcome, location, "it names no place");
    const next = readHttpsUrl(location, url);
    return next.ok ? await this.#follow(next.url, redirects - 1, limits) : redirect(outcome, location, next.cause);
  }

  async #fetch(url: URL, limits: Limits): Promise<HttpsResponse | HttpsFailure> {
    const { answers, addresses } = await hostAddresses(url.hostname, this.#resolver);
    const fetched = { url: url.href, addresses: answers, tls: null };
    let failure: HttpsFailure = { ...fetched, ...noAddress(url.hostname, answers) };
    for (const [n, address] of addresses.entries()) {
      const { unreached, ...outcome } = await this.#fetchFrom({ ...limits, address, url, outlet: this.#outlet, tls: this.#tls });
      const whole = { ...outcome, url: url.href, addresses: answers };
      if (whole.status === "ok") return whole;
      if (n === 0 || !unreached) failure = whole;
      if (!unreached) break;
    }
    return failure;
  }

  /** A connection that broke may have been broken on its way: that the server did it is said only of two. */
  async #fetchFrom(fetch: Fetch) {
    const first = await fetchFrom(fetch);
    if (first.status !== "closed" || first.unreached) return first;
    const second = await fetchFrom(fetch);
    return second.status === "budget" ? first : second;
  }
}

/** Without an address; only where both questions have an answer is that proven. */
function noAddress(host: string, answers: HostAddresses["answers"]): Pick<HttpsFailure, "status" | "cause"> {
  const open = openQuestion(answers);
  return open
    ? { status: "unresolved", cause: `the question ${host} ${open.type} has no answer` }
    : { status: "no-address", cause: `${host} has no address` };
}

function redirect({ url, addresses, tls, code, exchange }: HttpsResponse, location: string, cause: string): HttpsRedirect {
  return { status: "redirect", url, addresses, tls, code, exchange, location: visible(location), cause };
}
