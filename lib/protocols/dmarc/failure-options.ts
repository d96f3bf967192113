import type { Tag } from "#lib/protocols/tag-list/tag.ts";
import type { DmarcProblem, FailureOption } from "./record.ts";

const OPTIONS: readonly FailureOption[] = ["0", "1", "d", "s"];

/**
 * Reads the value of `fo`: options separated by colons, each at most once, and not both 0 and 1 (RFC 9989 §4.7, §4.8).
 * A value with a problem counts as the default, 0.
 */
export function readFailureOptions({ value, at }: Tag): { fo: FailureOption[]; problems: DmarcProblem[] } {
  const fo: FailureOption[] = [];
  const problems: DmarcProblem[] = [];
  let start = at.start;
  for (const written of value.split(":")) {
    const option = OPTIONS.find((one) => one === written.toLowerCase());
    const place = { start, end: start + written.length, params: { option: written } };
    if (option === undefined) problems.push({ code: "failure-option", ...place });
    else if (fo.includes(option)) problems.push({ code: "failure-option-repeated", ...place });
    else fo.push(option);
    start += written.length + 1;
  }
  if (fo.includes("0") && fo.includes("1")) problems.push({ code: "failure-options-exclusive", ...at, params: {} });
  return { fo: problems.length > 0 ? ["0"] : fo, problems };
}
