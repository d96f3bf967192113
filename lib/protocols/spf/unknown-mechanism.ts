import { parseIp } from "#lib/names/ip.ts";
import type { Problem, Written } from "./record.ts";

const MEANT: Readonly<Record<string, string>> = {
  ip: "ip4",
  ipv4: "ip4",
  "ip-4": "ip4",
  ipv6: "ip6",
  "ip-6": "ip6",
  includes: "include",
  inlcude: "include",
  incldue: "include",
  exist: "exists",
};

/** A term that is neither a mechanism nor a modifier, with what its author probably meant. In: the name as written. */
export function unknownMechanism({ text, start, end }: Written, name: string): Problem {
  const sign = /^[+\-?~]?/.exec(text)?.[0] ?? "";
  const whole = (code: Problem["code"], params: Problem["params"], meant: string | null): Problem => ({
    code,
    start,
    end,
    params,
    ...(meant !== null && { repair: { start, end, text: meant } }),
  });
  const rest = text.slice(sign.length + name.length);
  const modifier = /^(redirect|exp)[:=](.+)$/i.exec(text.slice(sign.length));
  if (modifier) return whole(sign === "" ? "modifier-name" : "modifier-qualified", { name }, `${modifier[1]}=${modifier[2]}`);
  const bare = /^([^/]+)(\/\d+)?$/.exec(text.slice(sign.length));
  const address = parseIp(bare?.[1] ?? "");
  if (address) return whole("mechanism-unknown", { name: text }, `${sign}ip${address.family}:${text.slice(sign.length)}`);
  const named = /^([^=]*)=/.exec(name);
  if (named) return whole(sign === "" ? "modifier-name" : "modifier-qualified", { name: named[1] ?? "" }, null);
  // "-all." and "~all;" come from sentences and from other record formats.
  const punctuated = /^(all)[.,;"']+$/i.exec(name);
  if (punctuated && rest === "") return whole("mechanism-unknown", { name }, `${sign}${punctuated[1]}`);
  const meant = MEANT[name.toLowerCase()];
  return whole("mechanism-unknown", { name: name || text }, meant && rest.length > 1 ? `${sign}${meant}${rest}` : null);
}
