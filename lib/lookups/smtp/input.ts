import { z } from "zod";
import { isMultiLabel, toAscii } from "#lib/names/domain.ts";
import { parseIp, unmapped } from "#lib/names/ip.ts";
import type { Input } from "#lib/report/schema.ts";

/** The canonical text of a field, or why there is none. */
type Reading = { value: string } | { problem: string; at?: number };

const MISSING = "Give a domain, a mail server or an address, such as gmail.com or 192.0.2.1.";
const FIELDS = ["target", "port", "relay"];
const PORTS = ["25", "465", "587"];

/** A domain, a host or an address, and optionally the port and the wish to probe for an open relay. Port 25 is the default and left out. */
export const smtpInput: z.ZodType<Input, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, MISSING)
  .transform((raw, context) => {
    const input: Input = { target: "" };
    const take = (field: string, reading: Reading) => {
      if ("value" in reading) input[field] = reading.value;
      else context.addIssue({ code: "custom", path: [field], message: reading.problem, params: { at: reading.at } });
    };
    for (const name of Object.keys(raw)) {
      if (!FIELDS.includes(name)) take(name, { problem: "The SMTP lookup has no such field; it takes a target, port and relay." });
    }
    take("target", typeof raw.target === "string" ? readTarget(raw.target) : { problem: MISSING });
    if (raw.port && raw.port !== "25") take("port", readPort(raw.port));
    if (raw.relay) take("relay", raw.relay === "1" ? { value: "1" } : { problem: "The only value of relay is 1." });
    return input;
  });

function readTarget(text: string): Reading {
  const ip = parseIp(text);
  if (ip) return { value: unmapped(ip).text };
  const read = toAscii(text);
  if (!read.ok) return read;
  if (isMultiLabel(read.ascii)) return { value: read.ascii };
  if (read.ascii.includes(".")) return { problem: "A host name does not end in a number.", at: text.lastIndexOf(".") + 1 };
  return { problem: "This name has only one part. A mail server's has at least two, such as mx.example.com." };
}

function readPort(text: string): Reading {
  return PORTS.includes(text)
    ? { value: text }
    : { problem: `Mail servers listen on ports ${PORTS.join(", ")}; no other is connected to.` };
}
