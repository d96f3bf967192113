import { z } from "zod";
import { type Problem, readDomain } from "#lib/lookups/txt-records/domain-input.ts";
import { toAscii } from "#lib/names/domain.ts";
import { keyName } from "#lib/protocols/dkim/key-name.ts";
import type { Input } from "#lib/report/schema.ts";

const MISSING = "Give a domain, such as gmail.com.";
const LONGEST_NAME = 253;
const FIELDS = ["target", "selector"];

/** `selector._domainkey.domain`, or the end of it. */
const WHOLE_NAME = /^(?:(.*)\.)?_domainkey\.(.*)$/i;
/** What people copy with a selector: the rest of the name. */
const REST_OF_NAME = /\._domainkey(?:\..*)?$/i;

/**
 * A domain in A-labels, and optionally one selector. Whoever pastes the whole name of a key means both.
 * A field of any other name is an issue at that field.
 */
export const dkimInput: z.ZodType<Input, Record<string, string | undefined>> = z
  .custom<Record<string, string | undefined>>((raw) => typeof raw === "object" && raw !== null, MISSING)
  .transform((raw, context): Input => {
    const refuse = (field: string, { problem, at }: Problem) =>
      context.addIssue({ code: "custom", path: [field], message: problem, params: at === undefined ? {} : { at } });
    for (const name of Object.keys(raw)) {
      if (!FIELDS.includes(name)) refuse(name, { problem: "The DKIM lookup has no such field; it takes a domain and a selector." });
    }
    const target = typeof raw.target === "string" ? readTarget(raw.target) : { problem: MISSING };
    if ("problem" in target) {
      refuse("target", target);
      return z.NEVER;
    }
    const selector = raw.selector ? readSelector(raw.selector, target.domain) : null;
    if (selector && "problem" in selector) refuse("selector", selector);
    else if (selector && target.selector !== null && target.selector !== selector.value)
      refuse("selector", { problem: `The domain is given with another selector, ${target.selector}.` });
    const chosen = selector && "value" in selector ? selector.value : target.selector;
    return chosen === null ? { target: target.domain } : { target: target.domain, selector: chosen };
  });

function readTarget(text: string): { domain: string; selector: string | null } | Problem {
  const [, before, after] = WHOLE_NAME.exec(text) ?? [];
  const offset = after === undefined ? 0 : text.length - after.length;
  const domain = readDomain(after ?? text);
  if (typeof domain !== "string") return { ...domain, ...(domain.at !== undefined && { at: domain.at + offset }) };
  if (before === undefined) return { domain, selector: null };
  const selector = readSelector(before, domain);
  return "problem" in selector ? selector : { domain, selector: selector.value };
}

/** A selector in A-labels (RFC 6376 §3.1, RFC 8616 §5): labels such as may stand in a name, in practice with underscores too. */
function readSelector(text: string, domain: string): { value: string } | Problem {
  const read = toAscii(text.replace(REST_OF_NAME, ""));
  if (!read.ok) return { problem: `This is no selector. ${read.problem}`, at: read.at };
  const { length } = keyName(read.ascii, domain);
  if (length <= LONGEST_NAME) return { value: read.ascii };
  return { problem: `With this selector the name of the key has ${length} octets; the most is ${LONGEST_NAME}.`, at: 0 };
}
