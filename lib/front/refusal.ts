import { type AllowedHosts, isAllowedHost, parseHost } from "./hosts.ts";
import { kindOf } from "./kind.ts";
import { headerOf } from "./request-headers.ts";

/** A request that goes no further, with what the client is told. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
  /** Methods that it takes (RFC 9110 §15.5.6). */
  allow?: string;
}

export interface Asked {
  method: string;
  /** As it stands in the request line. */
  target: string;
  /** Names in lower case, as node:http gives them. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** How many Host headers there are; node:http gives the first. */
  hostHeaders: number;
}

const LONGEST_TARGET = 8_192;
/** No route reads as much; each has a limit of its own. */
export const LARGEST_BODY = 2 * 1_048_576;
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const READS = ["GET", "HEAD", "OPTIONS"];
/** What takes more than GET and HEAD: the API, a form of a page, and in development Next's own tools. A page itself takes nothing, so that no Server Action is ever looked for. */
const WRITABLE = /^\/(?:api\/|frozen\/revoke(?:\?|$)|__nextjs)/;

/** Why a request goes no further than the front door; null when it may. */
export function refusalOf(asked: Asked, hosts: AllowedHosts): Refusal | null {
  const host = parseHost(headerOf(asked, "host"));
  // RFC 9112 §3.2: also where there are two, of which a proxy may have read the other one.
  if (!host || asked.hostHeaders > 1) return refuse(400, "bad-host", "The Host header is missing, is no host, or is there twice.");
  // An absolute or authority form would name another host than the header.
  if (!/^\/(?!\/)/.test(asked.target)) return refuse(400, "bad-target", "The request must name a path that starts with one slash.");
  if (asked.target.length > LONGEST_TARGET) return refuse(414, "too-long", `The address is longer than ${LONGEST_TARGET} characters.`);
  if (!METHODS.includes(asked.method))
    return { ...refuse(405, "method-not-allowed", `There is no method ${asked.method.slice(0, 16)} here.`), allow: METHODS.join(", ") };
  if (!["GET", "HEAD"].includes(asked.method) && !WRITABLE.test(asked.target))
    return { ...refuse(405, "method-not-allowed", `This takes GET and HEAD, and no ${asked.method}.`), allow: "GET, HEAD" };
  // A page says itself what is wrong with what was typed.
  if (kindOf(asked.target) !== "page" && !decodes(asked.target)) return refuse(400, "bad-target", "The path is no UTF-8.");
  // RFC 9112 §6.1: a transfer coding that is not understood. A proxy could take the body for another one.
  if ((headerOf(asked, "transfer-encoding") ?? "chunked").toLowerCase() !== "chunked")
    return refuse(501, "bad-transfer", "The body may be chunked, and nothing else.");
  if (asked.headers.upgrade !== undefined) return refuse(400, "no-upgrade", "Mailvane speaks nothing but HTTP here.");
  if (!isAllowedHost(host, hosts)) return refuse(421, "unknown-host", unknownHost(host.name));
  if (Number(headerOf(asked, "content-length") ?? 0) > LARGEST_BODY) {
    return TOO_LARGE;
  }
  return crossSite(asked, host.host, hosts.url);
}

function decodes(target: string): boolean {
  try {
    decodeURIComponent(target);
    return true;
  } catch {
    return false;
  }
}

/** Another site's page may neither write here nor start lookups from inside itself; to follow a link from it is no harm. */
function crossSite(asked: Asked, host: string, url: string | null): Refusal | null {
  const { method, target, headers } = asked;
  const site = headerOf(asked, "sec-fetch-site");
  const origin = headerOf(asked, "origin");
  if (READS.includes(method)) {
    const embedded = site === "cross-site" && headerOf(asked, "sec-fetch-mode") !== "navigate";
    return embedded && /^\/api\/v1\/(?:lookups|domain)\//.test(target) ? refuse(403, "cross-site", EMBEDDED) : null;
  }
  if (site !== undefined) return site === "same-origin" || site === "none" ? null : refuse(403, "cross-site", WRITTEN);
  if (origin !== undefined) return isOwn(origin, host, url) ? null : refuse(403, "cross-site", WRITTEN);
  // Programs send neither header, and no cookie: a cookie without both comes from a browser that hides where it was sent from.
  return headers.cookie === undefined ? null : refuse(403, "cross-site", UNSTATED);
}

function isOwn(origin: string, host: string, url: string | null): boolean {
  if (!URL.canParse(origin)) return false;
  return origin === url || new URL(origin).host === new URL(`http://${host}`).host || new URL(origin).host === host;
}

function unknownHost(name: string): string {
  return `Mailvane is not to be asked under the name ${name}. If it should be, set MAILVANE_URL, or add the name to MAILVANE_ALLOWED_HOSTS.`;
}

const EMBEDDED = "A page of another site may not start a lookup.";
const WRITTEN = "This was sent by a page of another site. Open Mailvane itself and try again.";
const UNSTATED = "The browser did not say which page sent this. A program sends a token in the Authorization header, and no cookie.";

/** More is asked at once than this process can do. */
export const BUSY = refuse(
  503,
  "busy",
  "Mailvane has as much to do as it can. Nothing is wrong with what you asked about; try again in 5 s.",
);

/** More than anything here takes. */
export const TOO_LARGE = refuse(
  413,
  "too-large",
  `The body is larger than ${LARGEST_BODY.toLocaleString("en")} octets: nothing here takes as much.`,
);

function refuse(status: number, code: string, message: string): Refusal {
  return { status, code, message };
}
