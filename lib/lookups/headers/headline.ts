import { toUnicode } from "#lib/names/domain.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { duration } from "./duration.ts";
import type { HeadersFacts } from "./facts.ts";

const JOURNEYS = {
  timed: "The message passed {count} {count|server|servers} in {time}.",
  plain: "The message passed {count} {count|server|servers}.",
  none: "The text holds no trace of servers.",
} as const;
const AUTHORS = {
  pass: "That it is from {domain} is proven: DMARC passes.",
  fail: "Nothing proves that it is from {domain}: DMARC fails, and the policy is {policy}.",
  none: "{domain} has no DMARC policy.",
  permerror: "Nothing proves that it is from {domain}: its DMARC record cannot be used.",
  temperror: "Whether it is from {domain} cannot be told from the text and what could be asked.",
  nobody: "It has no one author domain.",
} as const;
const SENTENCES = "{journey} {author}";

/** How the message came, and what proves its author. */
export function headersHeadline({ hops, travel, author, dmarc, spf }: HeadersFacts): string {
  const journey = hops.length === 0 ? "none" : travel.seconds === null ? "plain" : "timed";
  const result = dmarc === null ? "nobody" : dmarc.result === "fail" && !spf ? "temperror" : dmarc.result;
  const domain = visible(toUnicode(author.domain ?? ""));
  return fill(SENTENCES, {
    journey: fill(JOURNEYS[journey], { count: hops.length, time: duration(travel.seconds ?? 0) }),
    author: fill(AUTHORS[result], { domain, policy: dmarc?.policy ?? "none" }),
  });
}
