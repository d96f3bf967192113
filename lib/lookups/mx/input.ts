import { z } from "zod";
import { isMultiLabel, toAscii } from "#lib/names/domain.ts";
import { parseIp } from "#lib/names/ip.ts";

interface Problem {
  problem: string;
  at?: number;
}

const domain = z.string({ error: "Give a domain, such as gmail.com." }).transform((text, context) => {
  const read = readDomain(text);
  if (typeof read === "string") return read;
  context.addIssue({ code: "custom", message: read.problem, params: read.at === undefined ? {} : { at: read.at } });
  return z.NEVER;
});

const fields = z.object({ target: domain });

/** A domain and nothing else, in A-labels. A field of any other name is an issue at that field. */
export const mxInput: z.ZodType<z.output<typeof fields>, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, "Give a domain, such as gmail.com.")
  .superRefine((raw, context) => {
    for (const name of Object.keys(raw).filter((name) => name !== "target")) {
      context.addIssue({ code: "custom", path: [name], message: "The MX lookup has no such field; it takes a domain only." });
    }
  })
  .transform(({ target }) => ({ target }))
  .pipe(fields);

/** The domain in A-labels, or why the text is none. */
function readDomain(text: string): string | Problem {
  if (parseIp(text)) return { problem: "This is an IP address. Mail is routed by domain: type a domain, such as gmail.com." };
  const result = toAscii(text);
  if (!result.ok) return result;
  if (isMultiLabel(result.ascii)) return result.ascii;
  if (result.ascii.includes(".")) return { problem: "A domain name does not end in a number.", at: text.lastIndexOf(".") + 1 };
  return { problem: "This name has only one part. A mail domain has at least two, such as gmail.com." };
}
