import { type CheckResult, fail, pass, skip } from "#lib/engine/check.ts";
import { duration } from "#lib/lookups/headers/duration.ts";
import { absentEvidence, fieldEvidence, MOST_SHOWN } from "#lib/lookups/headers/evidence.ts";
import type { HopFacts } from "#lib/lookups/headers/facts.ts";
import { parseDate } from "#lib/protocols/message/date/parse.ts";
import { fieldOf } from "#lib/protocols/message/message.ts";
import type { Evidence } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { rfc } from "#lib/specs/rfc.ts";
import { headersCheck } from "./declare.ts";

const NO_HOPS = { "no-hops": "The text holds no Received field." } as const;
const SLOW = 300; // seconds
const LATE_DATE = 300;
const EARLY_DATE = 86_400;

export const noReceived = headersCheck({
  id: "headers/no-received",
  severity: "notice",
  title: "Servers have left their trace",
  failureTitle: "The text holds no Received field",
  why: "Every server that takes a message adds a Received field. A text without one is a draft, a copy from the Sent folder, or only a part of the header section; nothing can be said of its way.",
  fix: "Take the message as the recipient received it, with its whole header section.",
  details: {},
  references: [rfc(5321, "4.4")],
  test: ({ hops }) => (hops.length > 0 ? pass() : fail([absentEvidence("Received is missing")])),
});

export const receivedUnreadable = headersCheck({
  id: "headers/received-unreadable",
  severity: "notice",
  title: "Every Received field says which server added it, and when",
  failureTitle: "{count} Received {count|field does|fields do} not say which server added {count|it|them}, or when",
  why: "Such a field breaks the chain of times: the delay of the next hop is counted from the one before.",
  fix: "If the server is yours, let it write its trace as RFC 5321 has it. If not, nothing is to be done.",
  details: NO_HOPS,
  references: [rfc(5321, "4.4"), rfc(5322, "3.6.7")],
  test: ({ hops }) =>
    onHops(hops, () => {
      // qmail says who invoked it, and no name of its own.
      const found = hops.filter(({ received: { from, by, date } }) => date === null || (from !== null && by === null));
      return found.length === 0 ? pass() : fail(hopEvidence(found), { params: { count: found.length } });
    }),
});

export const clockSkew = headersCheck({
  id: "headers/clock-skew",
  severity: "notice",
  title: "The clocks of the servers agree",
  failureTitle: "{count} {count|server has|servers have} a clock behind that of the server before",
  why: "A message cannot arrive before it was sent on: one of the two clocks is wrong. Delays at such hops mean nothing, and the whole time is counted from the first clock to the last.",
  fix: "If one of the servers is yours, let it keep its clock by NTP.",
  details: { ...NO_HOPS, times: "Fewer than two hops have a date." },
  references: [rfc(5321, "4.4")],
  test: ({ hops }) =>
    onHops<"times">(hops, () => {
      if (hops.every(({ delay }) => delay === null)) return skip("times");
      const found = hops.filter(({ delay }) => delay !== null && delay < 0);
      const note = ({ delay }: HopFacts) => fill("{seconds} s before the hop before", { seconds: -(delay ?? 0) });
      return found.length === 0 ? pass() : fail(hopEvidence(found, note), { params: { count: found.length } });
    }),
});

export const slowHop = headersCheck({
  id: "headers/slow-hop",
  severity: "notice",
  title: "No hop took longer than five minutes",
  failureTitle: "{count} {count|hop|hops} took longer than five minutes",
  why: "The message waited there: in a queue, for a filter, or because the next server asked to come again later (greylisting). A clock that is wrong looks the same.",
  fix: "Look at the log of the server before this hop: it says why the message had to wait.",
  details: { ...NO_HOPS, times: "Fewer than two hops have a date." },
  references: [rfc(5321, "4.5.4.1")],
  test: ({ hops }) =>
    onHops<"times">(hops, () => {
      if (hops.every(({ delay }) => delay === null)) return skip("times");
      const found = hops.filter(({ delay }) => delay !== null && delay > SLOW);
      const note = ({ delay }: HopFacts) => duration(delay ?? 0);
      return found.length === 0 ? pass() : fail(hopEvidence(found, note), { params: { count: found.length } });
    }),
});

export const hopWithoutTls = headersCheck({
  id: "headers/hop-without-tls",
  severity: "notice",
  title: "Every hop over the Internet says that it was encrypted",
  failureTitle: "{count} {count|hop|hops} over the Internet {count|does|do} not say that {count|it was|they were} encrypted",
  why: "A server writes ESMTPS where the session ran over TLS. Some write ESMTP all the same, so this is no proof that others could read along; but nothing says that they could not.",
  fix: "Look up the receiving server with the SMTP lookup: it shows whether it offers STARTTLS. If the sending server is yours, let it use TLS whenever it is offered.",
  details: { ...NO_HOPS, internal: "No hop names a public address that it received the message from." },
  references: [rfc(3848), rfc(3207)],
  test: ({ hops }) =>
    onHops<"internal">(hops, () => {
      const open = hops.filter(({ scope }) => scope === "public");
      if (open.length === 0) return skip("internal");
      const found = open.filter(({ received }) => received.tls.status !== "yes");
      return found.length === 0 ? pass() : fail(hopEvidence(found), { params: { count: found.length } });
    }),
});

export const dateSkew = headersCheck({
  id: "headers/date-skew",
  severity: "notice",
  title: "The date fits the time at which the first server took the message",
  failureTitle: "The date is {time} {later|later|earlier} than the time at which the first server took the message",
  why: "A date in the future keeps a message on top of its folder, one long past hides it: filters count both against the sender. A message that waited in an outbox for a day looks the same.",
  fix: "Set the clock and the time zone of the machine that writes the messages.",
  details: { ...NO_HOPS, dates: "Date, or the date of the first server, cannot be read." },
  references: [rfc(5322, "3.6.1")],
  test: ({ message, hops }) =>
    onHops<"dates">(hops, () => {
      const field = fieldOf(message, "date");
      const written = field && parseDate(field.value);
      const taken = hops.find(({ received }) => received.date !== null);
      if (!field || !written || !taken?.received.date) return skip("dates");
      const seconds = (written.time - taken.received.date.time) / 1000;
      if (seconds <= LATE_DATE && seconds >= -EARLY_DATE) return pass();
      const params = { time: duration(Math.abs(seconds)), later: seconds > 0 ? 1 : 0 };
      return fail([fieldEvidence(field), ...hopEvidence([taken])], { params });
    }),
});

function onHops<Detail extends string = never>(
  hops: readonly HopFacts[],
  test: () => CheckResult<Detail>,
): CheckResult<Detail | "no-hops"> {
  return hops.length === 0 ? skip("no-hops") : test();
}

function hopEvidence(hops: readonly HopFacts[], note?: (hop: HopFacts) => string): Evidence[] {
  return hops.slice(0, MOST_SHOWN).map((hop) => fieldEvidence(hop.field, note?.(hop)));
}
