import { z } from "zod";
import { type Problem, readDomain } from "#lib/lookups/txt-records/domain-input.ts";
import { toAscii } from "#lib/names/domain.ts";
import { assertionName, DEFAULT_SELECTOR } from "#lib/protocols/bimi/discovery.ts";
import type { Input } from "#lib/report/schema.ts";

const MISSING = "Give a domain, such as gmail.com.";
const LONGEST_NAME = 253;
const FIELDS = ["target", "selector"];
/** `selector._bimi.domain`, or the end of it. */
const WHOLE_NAME = /^(?:(.*)\.)?_bimi\.(.*)$/i;
/** sub-domain of RFC 5321 §4.1.2. */
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;

/**
 * A domain in A-labels, and optionally a selector other than the default. Whoever pastes the whole name of a record means both.
 * A field of any other name is an issue at that field.
 */
export const bimiInput: z.ZodType<Input, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, MISSING)
  .transform((raw, context): Input => {
    const refuse = (field: string, { problem, at }: Problem) =>
      context.addIssue({ code: "custom", path: [field], message: problem, params: at === undefined ? {} : { at } });
    for (const name of Object.keys(raw)) {
      if (!FIELDS.includes(name)) refuse(name, { problem: "The BIMI lookup has no such field; it takes a domain and a selector." });
    }
    const target = typeof raw.target === "string" ? readTarget(raw.target) : { problem: MISSING };
    if ("problem" in target) {
      refuse("target", target);
      return z.NEVER;
    }
    const selector = readSelector(raw.selector || target.selector || DEFAULT_SELECTOR, target.domain);
    if (typeof selector !== "string") {
      refuse(raw.selector ? "selector" : "target", selector);
      return z.NEVER;
    }
    return selector === DEFAULT_SELECTOR ? { target: target.domain } : { target: target.domain, selector };
  });

function readTarget(text: string): { domain: string; selector: string | null } | Problem {
  const [, before, after] = WHOLE_NAME.exec(text) ?? [];
  const offset = after === undefined ? 0 : text.length - after.length;
  const domain = readDomain(after ?? text);
  if (typeof domain !== "string") return { ...domain, ...(domain.at !== undefined && { at: domain.at + offset }) };
  return { domain, selector: before ?? null };
}

/** §5.4: labels of letters, digits and hyphens, parted by dots. */
function readSelector(text: string, domain: string): string | Problem {
  const read = toAscii(text);
  if (!read.ok) return { problem: `This is no selector. ${read.problem}`, at: read.at };
  const selector = read.ascii;
  if (!selector.split(".").every((label) => LABEL.test(label)))
    return { problem: "A selector has letters, digits and hyphens, and no hyphen at either end." };
  const { length } = assertionName(selector, domain);
  if (length <= LONGEST_NAME) return selector;
  return { problem: `With this selector the name of the record has ${length} octets; the most is ${LONGEST_NAME}.`, at: 0 };
}
