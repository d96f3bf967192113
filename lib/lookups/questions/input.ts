import { z } from "zod";
import { isMultiLabel, toAscii } from "#lib/names/domain.ts";
import { parseIp, unmapped } from "#lib/names/ip.ts";
import type { Input } from "#lib/report/schema.ts";

/** Why a text is no target, and where in the text. */
export interface Problem {
  problem: string;
  at?: number;
}

const UNKNOWN_FIELD = "This lookup has no such field; it takes its target only.";

/** A target and nothing else. A field of any other name is an issue at that field. In: what reads the target, and what to say when there is none. */
export function targetInput(
  read: (text: string) => string | Problem,
  missing: string,
): z.ZodType<Input, Record<string, string | undefined>> {
  const target = z.string({ error: missing }).transform((text, context) => {
    const result = read(text);
    if (typeof result === "string") return result;
    context.addIssue({ code: "custom", message: result.problem, params: result.at === undefined ? {} : { at: result.at } });
    return z.NEVER;
  });
  return z
    .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, missing)
    .superRefine((raw, context) => {
      for (const name of Object.keys(raw).filter((name) => name !== "target"))
        context.addIssue({ code: "custom", path: [name], message: UNKNOWN_FIELD });
    })
    .transform(({ target }) => ({ target }))
    .pipe(z.object({ target }));
}

/** Any name: underscores and single labels are welcome. */
export const nameInput = targetInput(readName, "Give a name, such as gmail.com or _dmarc.gmail.com.");

/** An address in its canonical text. */
export const addressInput = targetInput(readAddress, "Give an IP address, such as 192.0.2.1 or 2001:db8::1.");

/** A name in A-labels, or why the text is none. */
export function readName(text: string): string | Problem {
  if (parseIp(text)) return { problem: "This is an IP address. This lookup takes a name; ptr: and reverse: take addresses." };
  const result = toAscii(text);
  if (!result.ok) return result;
  if (!result.ascii.includes(".") || isMultiLabel(result.ascii)) return result.ascii;
  return { problem: "A domain name does not end in a number.", at: text.lastIndexOf(".") + 1 };
}

function readAddress(text: string): string | Problem {
  const ip = parseIp(text);
  if (ip) return unmapped(ip).text;
  return { problem: "This is no IP address. Type one, such as 192.0.2.1 or 2001:db8::1." };
}
