import { z } from "zod";
import { isMultiLabel, toAscii } from "#lib/names/domain.ts";
import { parseIp } from "#lib/names/ip.ts";
import type { Input } from "#lib/report/schema.ts";

/** Why a text is no domain, and where in the text. */
export interface Problem {
  problem: string;
  at?: number;
}

const MISSING = "Give a domain, such as gmail.com.";

/**
 * A domain and nothing else, in A-labels. A field of any other name is an issue at that field.
 * In: the labels that the lookup itself puts before the domain, if any; people who paste the whole name mean the domain.
 */
export function domainInput(prefix?: string): z.ZodType<Input, Record<string, string | undefined>> {
  const domain = z.string({ error: MISSING }).transform((text, context) => {
    const pasted = prefix !== undefined && text.toLowerCase().startsWith(`${prefix}.`);
    const read = readDomain(pasted ? text.slice(prefix.length + 1) : text);
    if (typeof read === "string") return read;
    context.addIssue({ code: "custom", message: read.problem, params: read.at === undefined ? {} : { at: read.at } });
    return z.NEVER;
  });
  return z
    .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, MISSING)
    .superRefine((raw, context) => {
      for (const name of Object.keys(raw).filter((name) => name !== "target")) {
        context.addIssue({ code: "custom", path: [name], message: "This lookup has no such field; it takes a domain only." });
      }
    })
    .transform(({ target }) => ({ target }))
    .pipe(z.object({ target: domain }));
}

/** The domain in A-labels, or why the text is none. */
export function readDomain(text: string): string | Problem {
  if (parseIp(text)) return { problem: "This is an IP address. The records are those of a domain: type one, such as gmail.com." };
  const result = toAscii(text);
  if (!result.ok) return result;
  if (isMultiLabel(result.ascii)) return result.ascii;
  if (result.ascii.includes(".")) return { problem: "A domain name does not end in a number.", at: text.lastIndexOf(".") + 1 };
  return { problem: "This name has only one part. A mail domain has at least two, such as gmail.com." };
}
