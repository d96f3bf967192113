import { causeOf, UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, skip, unknown } from "#lib/engine/check.ts";
import { evidenceOf, isDeciding, namesOf, wasAsked } from "#lib/lookups/blacklist/results.ts";
import { unansweredIn } from "#lib/protocols/spf/unanswered-in.ts";
import { visible } from "#lib/report/visible.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { NO_SENDER, onSenders, sendersCheck } from "./applies.ts";

export const notAsked = sendersCheck({
  id: "senders/not-asked",
  severity: "warning",
  title: "Every widely used blacklist could be asked",
  failureTitle: "A widely used blacklist could not be asked: {lists}",
  why: "A list that gives no answer, or none that counts, says nothing: not that an address is listed, and not that it is not.",
  fix: "Each row says why its list could not be asked, and what helps.",
  details: {
    silent: "{lists} could not be asked. Nothing can be said about {count|this list|these lists}.",
    "none-asked": "No list was asked; the rows say why.",
    ...NO_SENDER,
  },
  references: [rfc(5782, "5")],
  test: (facts) =>
    onSenders<"silent" | "none-asked">(facts, () => {
      const deciding = facts.results.filter((result) => isDeciding(result) && wasAsked(result));
      if (deciding.length === 0) return skip("none-asked");
      const silent = deciding.filter(({ outcome }) => outcome === "unknown");
      const count = new Set(silent.map(({ list }) => list.zone)).size;
      return silent.length === 0 ? pass() : unknown("silent", { lists: namesOf(silent), count }, evidenceOf(silent));
    }),
});

export const unansweredQuestion = sendersCheck({
  id: "senders/unanswered-question",
  severity: "notice",
  title: "All that the SPF record refers to could be found out",
  failureTitle: "A question has no answer",
  why: "What has no answer may name further addresses that may send.",
  fix: "Try again. If it stays so, the name servers of the domain asked about, or the resolver, do not answer.",
  details: { unanswered: UNANSWERED },
  references: [rfc(7208, "2.6.6")],
  test({ walk }) {
    const open = unansweredIn(walk);
    const [first] = open;
    if (!first) return pass();
    const evidence = open.map(({ name, type, answer, exchange }) => ({
      source: `${visible(name)} ${type}`,
      text: causeOf(answer),
      ...(exchange !== undefined && { exchange }),
    }));
    return unknown("unanswered", unanswered(visible(first.name), first.type, first.answer), evidence);
  },
});
