import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { type CheckResult, checkOn, skip, unknown } from "#lib/engine/check.ts";
import { type SendersFacts, SMALL_NETWORK } from "#lib/lookups/blacklist/senders/facts.ts";
import { visible } from "#lib/report/visible.ts";

export const sendersCheck = checkOn<SendersFacts>();

/** Why no address was asked about. */
export const NO_SENDER = {
  unanswered: UNANSWERED,
  none: "{domain} has no SPF record that receivers can use: nobody is named who may send.",
  nobody: "The SPF record of {domain} names no address by itself.",
  large:
    "The SPF record of {domain} names only networks of more than {most} addresses, such as those of mail services. What they are listed for is theirs to mend.",
} as const;

/** Judges the addresses that are named one by one, public or not. */
export function onSenders<Detail extends string>(
  { domain, walk: { root }, asked, notPublic, larger }: SendersFacts,
  test: () => CheckResult<Detail>,
): CheckResult<Detail | keyof typeof NO_SENDER> {
  const { selection, record } = root;
  const params = { domain: visible(domain), most: SMALL_NETWORK };
  if (asked.length + notPublic.length > 0) return test();
  if (selection.status === "failed") return unknown("unanswered", unanswered(visible(domain), "TXT", selection.answer));
  if (record?.problems.length !== 0) return skip("none", params);
  return skip(larger > 0 ? "large" : "nobody", params);
}
