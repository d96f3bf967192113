import { z } from "zod";
import { isMultiLabel, toAscii } from "#lib/names/domain.ts";
import { parseIp, unmapped } from "#lib/names/ip.ts";
import { scopeOf } from "#lib/names/scope.ts";
import { fill } from "#lib/report/template.ts";
import type { AddressScope } from "#lib/transport/types.ts";

/** Scopes that a blacklist can be asked about. Documentation addresses stand for public ones in the demo network. */
const ASKABLE: readonly AddressScope[] = ["public", "documentation"];
const MISSING = "Give an IP address or a domain, such as 192.0.2.1 or gmail.com.";
const NOT_PUBLIC = "{address} is a {scope} address: it is not seen on the public Internet, so no blacklist knows it.";
const ONE_PART = "This name has only one part. A mail domain has at least two, such as gmail.com.";
const NUMBER_AT_END = "This is neither an IP address nor a domain: a domain name does not end in a number.";
const UNKNOWN_FIELD = "The blacklist lookup has no such field; it takes an IP address or a domain only.";

interface Problem {
  problem: string;
  at?: number;
}

const target = z.string({ error: MISSING }).transform((text, context) => {
  const read = readTarget(text);
  if (typeof read === "string") return read;
  context.addIssue({ code: "custom", message: read.problem, params: read.at === undefined ? {} : { at: read.at } });
  return z.NEVER;
});
const fields = z.object({ target });
export type BlacklistInput = z.output<typeof fields>;

/** An IPv4 or IPv6 address in its canonical text, or a domain in A-labels. A field of any other name is an issue at that field. */
export const blacklistInput: z.ZodType<BlacklistInput, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, MISSING)
  .superRefine((raw, context) => {
    for (const name of Object.keys(raw).filter((name) => name !== "target"))
      context.addIssue({ code: "custom", path: [name], message: UNKNOWN_FIELD });
  })
  .transform(({ target }) => ({ target }))
  .pipe(fields);

function readTarget(text: string): string | Problem {
  const ip = parseIp(text);
  if (ip) {
    const address = unmapped(ip).text;
    const scope = scopeOf(address);
    return ASKABLE.includes(scope) ? address : { problem: fill(NOT_PUBLIC, { address, scope }) };
  }
  const name = toAscii(text);
  if (!name.ok) return name;
  if (isMultiLabel(name.ascii)) return name.ascii;
  return name.ascii.includes(".") ? { problem: NUMBER_AT_END, at: text.lastIndexOf(".") + 1 } : { problem: ONE_PART };
}
