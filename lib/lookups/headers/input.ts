import { z } from "zod";
import type { Input } from "#lib/report/schema.ts";

/** RFC 8601 §2.5: most often a host name; a word of printable ASCII without semicolon. */
const AUTHSERV_ID = /^[!-:<-~]{1,253}$/;
const PROBLEM = "This is no name that an Authentication-Results field begins with, such as mx.google.com.";

/** `target` is the name of the text. `authserv` names the host whose Authentication-Results count, in lower case. */
export const headersInput: z.ZodType<Input, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, "Give a message.")
  .transform(({ target = "", authserv, ...others }, context): Input => {
    for (const name of Object.keys(others)) {
      context.addIssue({ code: "custom", path: [name], message: "The lookup of headers has no such field; it takes authserv." });
    }
    const name = authserv?.trim().toLowerCase();
    if (name === undefined || name === "") return { target };
    if (!AUTHSERV_ID.test(name)) context.addIssue({ code: "custom", path: ["authserv"], message: PROBLEM });
    return { target, authserv: name };
  });
