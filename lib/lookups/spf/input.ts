import { z } from "zod";
import { isMultiLabel, toAscii } from "#lib/names/domain.ts";
import { parseIp, unmapped } from "#lib/names/ip.ts";
import type { Input } from "#lib/report/schema.ts";

/** The canonical text of a field, or why there is none. */
type Reading = { value: string } | { problem: string; at?: number };

const MOST_LOCAL_PART = 64; // RFC 5321 §4.5.3.1.1

/** A domain in A-labels, and optionally who sends: the client's address, the sender's address at that domain, the HELO name. */
export const spfInput: z.ZodType<Input, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, "Give a domain, such as gmail.com.")
  .transform((raw, context) => {
    const input: Input = { target: "" };
    const take = (field: string, reading: Reading) => {
      if ("value" in reading) input[field] = reading.value;
      else context.addIssue({ code: "custom", path: [field], message: reading.problem, params: { at: reading.at } });
    };
    for (const name of Object.keys(raw)) {
      if (!FIELDS.includes(name)) take(name, { problem: "The SPF lookup has no such field; it takes a domain, ip, sender and helo." });
    }
    take("target", typeof raw.target === "string" ? readDomain(raw.target) : { problem: "Give a domain, such as gmail.com." });
    if (raw.ip) take("ip", readAddress(raw.ip));
    if (raw.sender) take("sender", readSender(raw.sender, input.target));
    if (raw.helo) take("helo", readHelo(raw.helo));
    return input;
  });

const FIELDS = ["target", "ip", "sender", "helo"];

function readDomain(text: string): Reading {
  if (parseIp(text))
    return { problem: "This is an IP address. An SPF record belongs to a domain: type a domain, and give the address as ip." };
  const read = toAscii(text);
  if (!read.ok) return read;
  if (isMultiLabel(read.ascii)) return { value: read.ascii };
  if (read.ascii.includes(".")) return { problem: "A domain name does not end in a number.", at: text.lastIndexOf(".") + 1 };
  return { problem: "This name has only one part. A mail domain has at least two, such as gmail.com." };
}

// RFC 7208 §5: an IPv4-mapped IPv6 address is an IPv4 address.
function readAddress(text: string): Reading {
  const ip = parseIp(text);
  return ip ? { value: unmapped(ip).text } : { problem: "This is no IP address. Give one such as 192.0.2.1 or 2001:db8::1." };
}

function readSender(text: string, target: string): Reading {
  const at = text.lastIndexOf("@");
  if (at < 1) return { problem: "This is no e-mail address: there is nothing before an @." };
  const strange = /\p{Cc}/u.exec(text);
  if (strange) return { problem: "A control character cannot be part of an e-mail address.", at: strange.index };
  const local = text.slice(0, at);
  const octets = new TextEncoder().encode(local).length;
  if (octets > MOST_LOCAL_PART) return { problem: `There are ${octets} octets before the @; the most is ${MOST_LOCAL_PART}.`, at: 0 };
  const domain = toAscii(text.slice(at + 1));
  if (!domain.ok) return { problem: domain.problem, at: at + 1 + (domain.at ?? 0) };
  if (domain.ascii === target || target === "") return { value: `${local}@${domain.ascii}` };
  return { problem: `SPF checks the sender's own domain: this address is not at ${target}. Change the domain or the address.`, at: at + 1 };
}

// RFC 5321 §4.1.1.1: a name, or an address in brackets.
function readHelo(text: string): Reading {
  const literal = /^\[(?:IPv6:)?([^\]]*)\]$/i.exec(text);
  if (literal?.[1] !== undefined && parseIp(literal[1])) return { value: text };
  const read = toAscii(text);
  return read.ok ? { value: read.ascii } : read;
}
