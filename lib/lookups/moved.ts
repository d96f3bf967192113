import { findAskable, resolveAskableId } from "./askable.ts";
import { parseCommand } from "./command.ts";

/** The box of MxToolBox, by the paths that it has had: `?action=mx%3agmail.com`. */
const BOXES = ["/supertool.aspx", "/supertool2.aspx", "/supertool3", "/supertool3.aspx", "/networktools.aspx"];

/** Its pages of one tool, some with `?domain=`. */
const PAGES: Readonly<Record<string, string>> = {
  "/mxlookup.aspx": "mx",
  "/spf.aspx": "spf",
  "/dkim.aspx": "dkim",
  "/dmarc.aspx": "dmarc",
  "/bimi.aspx": "bimi",
  "/blacklists.aspx": "blacklist",
  "/diagnostic.aspx": "smtp",
  "/emailheaders.aspx": "headers",
  "/public/tools/emailheaders.aspx": "headers",
  "/emailhealth.aspx": "domain",
  "/dnslookup.aspx": "a",
  "/txtlookup.aspx": "txt",
  "/reverselookup.aspx": "ptr",
};

/**
 * Where an address of MxToolBox leads here, so that bookmarks go on working when only their host is replaced. Null for any other address.
 * Out: a path of this installation, made from the command alone. What cannot be understood leads to the box, which says why.
 */
export function movedFrom(pathname: string, search: URLSearchParams): string | null {
  const path = pathname.toLowerCase().replace(/\/+$/, "");
  if (BOXES.includes(path)) return boxPath(search.get("action") ?? "");
  const page = Object.hasOwn(PAGES, path) ? PAGES[path] : undefined;
  if (page === undefined) return null;
  const domain = search.get("domain");
  if (domain) return commandPath(`${page}:${domain}`);
  return findAskable(page) ? `/${page}` : "/";
}

/** `mx:gmail.com`; a command without a target leads to its form. */
function boxPath(action: string): string {
  if (action.trim() === "") return "/";
  const id = resolveAskableId(action.trim().replace(/:$/, ""));
  return id === null ? commandPath(action) : `/${id}`;
}

function commandPath(command: string): string {
  const parsed = parseCommand(command);
  return parsed.ok ? parsed.path : `/?q=${encodeURIComponent(command)}`;
}
