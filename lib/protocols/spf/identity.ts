import { toAscii } from "#lib/names/domain.ts";
import { type Ip, reversedLabels } from "#lib/names/ip.ts";
import type { MacroValues } from "./expand.ts";

/** The sender whose right to use the domain is checked, in octets. */
export interface Sender {
  local: string;
  domain: string;
}

/** RFC 7208 §2.4: the null reverse-path stands for postmaster at the HELO name. §4.3: so does a missing local-part. */
export function senderOf(mailFrom: string, helo: string): Sender {
  const address = mailFrom === "" ? `@${helo}` : mailFrom;
  const at = address.lastIndexOf("@");
  const local = at > 0 ? address.slice(0, at) : "postmaster";
  return { local: octetsOf(local), domain: aLabels(address.slice(at + 1)) };
}

/** The values of the macro letters for one message and the domain being checked (RFC 7208 §7.2). `p` is added when it is needed. */
export function macroValues(ip: Ip, sender: Sender, helo: string, domain: string): MacroValues {
  return {
    s: `${sender.local}@${sender.domain}`,
    l: sender.local,
    o: sender.domain,
    d: domain,
    i: ip.family === 4 ? ip.text : reversedLabels(ip).split(".").reverse().join("."),
    v: ip.family === 4 ? "in-addr" : "ip6",
    h: aLabels(helo),
    c: ip.text,
  };
}

// RFC 8616 §4: U-labels become A-labels before anything else. What is no domain name stays as it is.
function aLabels(domain: string): string {
  if (!/[^\x20-\x7e]/.test(domain)) return domain;
  const converted = toAscii(domain);
  return converted.ok ? converted.ascii : octetsOf(domain);
}

function octetsOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (octet) => String.fromCharCode(octet)).join("");
}
