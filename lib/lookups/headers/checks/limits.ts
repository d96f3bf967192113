import { UNANSWERED, unanswered } from "#lib/engine/causes.ts";
import { pass, unknown } from "#lib/engine/check.ts";
import { shown } from "#lib/lookups/headers/shown.ts";
import { unansweredIn } from "#lib/lookups/headers/unanswered.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

export const readLimit = headersCheck({
  id: "headers/read-limit",
  severity: "notice",
  title: "The whole header section was read",
  failureTitle: "The header section was not read to its end",
  why: "Mailvane reads 2,000 fields, 1,000 lines of each and 65,536 octets of each. No honest message has more. What lies beyond was not looked at, and signatures were not verified.",
  fix: "Take away what is not of the message, and paste it again.",
  details: {
    fields: "There are more than {most} fields: from line {line} on nothing was read.",
    "lines-of-field": "The field {name} in line {line} has more than {most} lines: the rest of it was not read.",
    "field-length": "The field {name} in line {line} has more than {most} octets: the rest of it was not read.",
  },
  references: [rfc(5322, "2.1.1"), rfc(5321, "4.5.3.1")],
  test({ message: { limits } }) {
    const [first] = limits;
    return first ? unknown(first.code, { name: shown(first.name), line: first.line, most: first.most }) : pass();
  },
});

export const unansweredQuestion = headersCheck({
  id: "headers/unanswered-question",
  severity: "notice",
  title: "Every question that matters has an answer",
  failureTitle: "A question has no answer",
  why: "Where a question has no answer, a record may exist or not. Mailvane says neither; receivers put the message off, or let it pass without the check.",
  fix: "Look again in a minute. If it stays so, see whether the name servers of the zone are reachable and answer this question.",
  details: { one: UNANSWERED, several: "{count} questions have no answer. The first is {name} {type}: {cause}." },
  references: [rfc(7208, "2.6.6"), rfc(8914)],
  test(facts) {
    const open = unansweredIn(facts);
    const [first] = open;
    if (!first) return pass();
    const params = { count: open.length, ...unanswered(shown(first.name), first.type, first.answer) };
    return unknown(open.length === 1 ? "one" : "several", params);
  },
});
