import { expect, test } from "vitest";
import { findDnsbl } from "./catalogue.ts";
import { interpret, type Sense } from "./interpret.ts";

function read(zone: string, ...addresses: string[]) {
  const list = findDnsbl(zone);
  if (!list) throw new Error(`${zone} is not in the catalogue`);
  return interpret(list, addresses);
}

test.each<[zone: string, answer: string, sense: Sense]>([
  ["zen.spamhaus.org", "127.0.0.2", "listed"],
  ["zen.spamhaus.org", "127.0.0.4", "listed"],
  ["zen.spamhaus.org", "127.0.0.10", "policy"],
  ["zen.spamhaus.org", "127.0.0.11", "policy"],
  ["zen.spamhaus.org", "127.255.255.252", "error"],
  ["zen.spamhaus.org", "127.255.255.254", "error"],
  ["zen.spamhaus.org", "127.255.255.255", "error"],
  ["zen.spamhaus.org", "127.0.0.1", "undocumented"],
  ["zen.spamhaus.org", "127.0.0.200", "undocumented"],
  ["dbl.spamhaus.org", "127.0.1.2", "listed"],
  ["dbl.spamhaus.org", "127.0.1.255", "error"], // an address was asked about
  ["dbl.spamhaus.org", "127.0.0.2", "undocumented"],
  // URIBL: bit 1 refuses, 2 black, 4 grey, 8 red
  ["multi.uribl.com", "127.0.0.1", "error"],
  ["multi.uribl.com", "127.0.0.2", "listed"],
  ["multi.uribl.com", "127.0.0.4", "informational"],
  ["multi.uribl.com", "127.0.0.8", "informational"],
  ["multi.uribl.com", "127.0.0.14", "listed"],
  ["black.uribl.com", "127.0.0.1", "error"],
  ["grey.uribl.com", "127.0.0.1", "error"],
  ["red.uribl.com", "127.0.0.1", "error"],
  // SURBL: 4 (disposable mail) and 32 (click tracker) weigh nothing
  ["multi.surbl.org", "127.0.0.1", "error"],
  ["multi.surbl.org", "127.0.0.4", "informational"],
  ["multi.surbl.org", "127.0.0.32", "informational"],
  ["multi.surbl.org", "127.0.0.36", "informational"],
  ["multi.surbl.org", "127.0.0.72", "listed"],
  ["multi.surbl.org", "127.0.1.8", "undocumented"], // bits count in 127.0.0.x only
  ["multi.surbl.org", "127.0.0.0", "undocumented"],
  // DNSWL: over the limit everything is "highly trusted"
  ["list.dnswl.org", "127.0.0.255", "error"],
  ["list.dnswl.org", "127.0.10.3", "error"],
  ["list.dnswl.org", "127.0.10.0", "undocumented"], // the code of the test entry
  ["list.dnswl.org", "127.0.5.1", "listed"],
  ["list.dnswl.org", "127.0.5.4", "undocumented"], // trust ends at 3
  // Validity: 127.0.0.1 is a real listing, everybody else gets 127.255.255.255
  ["bl.score.senderscore.com", "127.0.0.1", "listed"],
  ["bl.score.senderscore.com", "127.255.255.255", "error"],
  ["score.senderscore.com", "127.0.4.97", "informational"],
  ["rbl.efnetrbl.org", "127.0.0.1", "listed"],
  // Hostkarma: white, yellow, "do not blacklist"
  ["hostkarma.junkemailfilter.com", "127.0.0.2", "listed"],
  ["hostkarma.junkemailfilter.com", "127.0.0.1", "informational"],
  ["hostkarma.junkemailfilter.com", "127.0.0.3", "informational"],
  ["hostkarma.junkemailfilter.com", "127.0.0.5", "informational"],
  ["hostkarma.junkemailfilter.com", "127.0.1.2", "informational"],
  ["rep.mailspike.net", "127.0.0.10", "listed"],
  ["rep.mailspike.net", "127.0.0.19", "informational"],
  ["dnsbl.spfbl.net", "127.0.0.2", "listed"],
  ["dnsbl.spfbl.net", "127.0.0.3", "informational"],
  ["dnsbl.spfbl.net", "127.0.0.4", "informational"],
  ["combined.mail.abusix.zone", "127.0.0.1", "error"],
  ["combined.mail.abusix.zone", "127.0.0.11", "policy"],
  ["combined.mail.abusix.zone", "127.0.0.200", "listed"],
  ["bl.fmb.la", "127.255.255.255", "error"],
  ["lookup.dkimwl.org", "127.255.255.255", "error"],
  ["all.spamrats.com", "127.0.0.36", "policy"],
  ["all.spamrats.com", "127.0.0.38", "listed"],
  ["dnsbl.dronebl.org", "127.0.0.255", "listed"],
  ["dnsbl.dronebl.org", "127.0.0.1", "informational"],
  ["bl.spamcop.net", "127.255.255.7", "error"], // by convention, though the operator lists no error codes
  ["bl.spamcop.net", "127.0.0.1", "undocumented"],
  ["bl.spamcop.net", "203.0.113.9", "foreign"],
  ["bl.spamcop.net", "0.0.0.0", "foreign"],
  ["bl.spamcop.net", "128.0.0.2", "foreign"],
  ["bl.spamcop.net", "126.255.255.255", "foreign"],
  ["bl.spamcop.net", "::", "foreign"],
])("%s answers %s: %s", (zone, answer, sense) => {
  expect(read(zone, answer).sense).toBe(sense);
});

test.each<[answers: string[], sense: Sense]>([
  [["127.0.0.10", "127.0.0.2"], "listed"],
  [["127.0.0.2", "127.255.255.255"], "listed"], // a clear listing outweighs an error beside it
  [["127.0.0.10", "127.255.255.255"], "error"], // anything less does not
  [["127.0.0.10", "127.0.0.200"], "undocumented"],
  [["203.0.113.9", "127.255.255.254"], "foreign"],
])("of the answers %j together: %s", (answers, sense) => {
  expect(read("zen.spamhaus.org", ...answers).sense).toBe(sense);
});

test("several answers unite their meanings, the listing first", () => {
  expect(read("zen.spamhaus.org", "127.0.0.10", "127.0.0.4", "127.255.255.255")).toEqual({
    sense: "listed",
    codes: ["127.0.0.4", "127.0.0.10"],
    meanings: ["XBL - exploited or infected host (CBL data)", "PBL - policy, listed by the ISP (end-user range)"],
  });
});

test("every bit that is set says what it means", () => {
  expect(read("multi.surbl.org", "127.0.0.72").meanings).toEqual(["PH - phishing", "ABUSE - spam and other abuse"]);
});

test("the narrowest documented range gives the meaning", () => {
  expect(read("list.dnswl.org", "127.0.11.3").meanings[0]).toMatch(/^education; the last number is the trust/);
});
