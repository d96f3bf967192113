import { expect, test } from "vitest";
import { catalogue, findDnsbl } from "#lib/protocols/dnsbl/catalogue.ts";
import { count } from "./count.ts";
import type { ListOutcome, ListResult } from "./facts.ts";

function result(zone: string, outcome: ListOutcome, text = "192.0.2.99"): ListResult {
  const list = findDnsbl(zone);
  if (!list) throw new Error(`${zone} is not in the catalogue`);
  const subject = { number: 0, text, kind: "ipv4", role: "given", host: null } as const;
  return { subject, list, outcome, codes: [], meanings: [], reason: null, milliseconds: null, cause: null, question: "" };
}

const none = { listed: 0, policy: 0, notListed: 0, notAsked: 0, unconfirmed: 0, needKey: 0 };

test("a whole and its parts are one listing", () => {
  const parts = ["zen.spamhaus.org", "sbl.spamhaus.org", "xbl.spamhaus.org", "pbl.spamhaus.org", "cbl.abuseat.org"];
  expect(count(parts.map((zone) => result(zone, "listed")))).toEqual({ ...none, listed: 1 });
});

test("in a group the listing stands before doubt, and doubt before not listed", () => {
  const pair = (a: ListOutcome, b: ListOutcome) => count([result("bl.0spam.org", a), result("rbl.0spam.org", b)]);
  expect(pair("not-listed", "listed")).toEqual({ ...none, listed: 1 });
  expect(pair("unknown", "listed")).toEqual({ ...none, listed: 1 });
  expect(pair("not-listed", "unknown")).toEqual({ ...none, notAsked: 1 });
  expect(pair("not-listed", "skipped")).toEqual({ ...none, notListed: 1 });
  expect(pair("skipped", "skipped")).toEqual({ ...none, needKey: 1 });
});

test("lists that have nothing to do with each other count one by one", () => {
  const results = [result("bl.spamcop.net", "listed"), result("psbl.surriel.com", "listed"), result("truncate.gbudb.net", "not-listed")];
  expect(count(results)).toEqual({ ...none, listed: 2, notListed: 1 });
});

test("policy stands apart; data that is no listing counts as not listed", () => {
  const results = [result("zen.spamhaus.org", "policy"), result("hostkarma.junkemailfilter.com", "informational")];
  expect(count(results)).toEqual({ ...none, policy: 1, notListed: 1 });
});

test("allow lists and informational lists are never counted, whatever they say", () => {
  const others = catalogue.filter((list) => list.action !== "block");
  expect(others.length).toBeGreaterThan(50);
  expect(count(others.map((list) => result(list.zone, "listed")))).toEqual(none);
});

test("a list that names one of several addresses counts as listed", () => {
  const results = [result("bl.spamcop.net", "not-listed"), result("bl.spamcop.net", "listed", "192.0.2.100")];
  expect(count(results)).toEqual({ ...none, listed: 1 });
});
