import { isHostName } from "#lib/names/domain.ts";

export type UrlReading = { ok: true; url: URL } | { ok: false; cause: string };

const MOST_CHARACTERS = 2_000;

/** Reads an absolute URL that may be fetched: https, a host name, the standard port, no user. In a redirect it may be relative to `base`. */
export function readHttpsUrl(text: string, base?: URL): UrlReading {
  if (text.length > MOST_CHARACTERS) return { ok: false, cause: "the URL is too long" };
  const url = URL.parse(text, base);
  if (!url) return { ok: false, cause: "this is not a URL" };
  if (url.protocol !== "https:") return { ok: false, cause: `the scheme is ${url.protocol.slice(0, -1)}, not https` };
  if (url.username !== "" || url.password !== "") return { ok: false, cause: "the URL holds a user name or a password" };
  if (url.port !== "") return { ok: false, cause: `the port is ${url.port}, not 443` };
  if (!isHostName(url.hostname)) return { ok: false, cause: "the host is not a host name" };
  url.hash = "";
  return { ok: true, url };
}
