import { z } from "zod";
import { type Problem, readName } from "#lib/lookups/questions/input.ts";
import { toAscii } from "#lib/names/domain.ts";
import type { Input } from "#lib/report/schema.ts";
import { COMPARED, questionsOf } from "./questions.ts";

const MISSING = "Give a name, such as gmail.com or www.gmail.com.";
const FIELDS = ["target", "type", "selector"];
const LONGEST_NAME = 253;

/** A name, and optionally the one type that is compared, or a DKIM selector beside the records of mail. */
export const compareInput: z.ZodType<Input, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, MISSING)
  .transform((raw, context): Input => {
    const input: Input = { target: "" };
    const take = (field: string, read: string | Problem) => {
      if (typeof read === "string") input[field] = read;
      else context.addIssue({ code: "custom", path: [field], message: read.problem, params: read.at === undefined ? {} : { at: read.at } });
    };
    for (const name of Object.keys(raw).filter((name) => !FIELDS.includes(name))) take(name, { problem: UNKNOWN_FIELD });
    take("target", typeof raw.target === "string" ? readName(raw.target) : { problem: MISSING });
    const type = raw.type?.toLowerCase() ?? "";
    if (type !== "" && type !== "mail") take("type", COMPARED.some((one) => one === type) ? type : { problem: UNKNOWN_TYPE });
    if (raw.selector) take("selector", input.type ? { problem: NO_SELECTOR } : readSelector(raw.selector));
    const long = questionsOf(input).find(({ name }) => name.length > LONGEST_NAME);
    if (long)
      take("target", { problem: `With what mail puts before it the name has ${long.name.length} octets; the most is ${LONGEST_NAME}.` });
    return input;
  });

const UNKNOWN_FIELD = "This lookup has no such field; it takes a name, type and selector.";
const UNKNOWN_TYPE = `Only these types are compared: ${COMPARED.join(", ")}; or mail, for the records that mail depends on.`;
const NO_SELECTOR = "A selector belongs to the records of mail, not to a single type.";

/** Whoever pastes the beginning of the key's name means the selector. */
function readSelector(text: string): string | Problem {
  const read = toAscii(text.replace(/\._domainkey(?:\..*)?$/i, ""));
  return read.ok ? read.ascii : { problem: `This is no selector. ${read.problem}`, at: read.at };
}
