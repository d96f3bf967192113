import { expect, test } from "vitest";
import { catalogue, deadReason, findDnsbl } from "./catalogue.ts";
import { covers, isListingCode } from "./codes.ts";
import { interpret } from "./interpret.ts";
import { needsKey, serves } from "./query-name.ts";
import { readsAs } from "./schema.ts";
import { testPointOf } from "./test-points.ts";

const asked = catalogue.filter((list) => list.suggestedDefault !== "off");

test("every zone stands once, and none is on the deny list", () => {
  const zones = catalogue.map((list) => list.zone);
  expect(new Set(zones).size).toBe(zones.length);
  expect(zones.length).toBeGreaterThan(200);
  expect(zones.filter((zone) => deadReason(zone) !== null)).toEqual([]);
});

test("names are unique among the lists that are asked, so that rows can be told apart", () => {
  const names = asked.map((list) => list.name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});

test("the deny list knows names, whole domains, capitals and a final dot", () => {
  expect(deadReason("ix.dnsbl.manitu.net")).toContain("abuse complaints");
  expect(deadReason("never-heard-of.sorbs.net")).toContain("shut down");
  expect(deadReason("DNSBL.SORBS.NET.")).toContain("SORBS");
  expect(deadReason("notsorbs.net")).toBeNull();
  expect(deadReason("zen.spamhaus.org")).toBeNull();
});

test("partOf and replaces name lists of the catalogue that serve the same kinds", () => {
  for (const list of catalogue) {
    for (const target of [list.partOf, list.replaces]) {
      if (target === undefined) continue;
      const whole = findDnsbl(target);
      expect(whole, `${list.zone} -> ${target}`).not.toBeNull();
      expect(list.kind.filter((kind) => whole && !serves(whole, kind))).toEqual([]);
    }
  }
});

test("a group has at least two members, and the whole of a part belongs to the part's group", () => {
  for (const list of catalogue) {
    if (list.group) expect(catalogue.filter((other) => other.group === list.group).length, list.group).toBeGreaterThan(1);
    if (list.partOf) expect(findDnsbl(list.partOf)?.group, list.zone).toBe(list.group);
  }
});

test("every code lies in 127/8, and no code is both a listing and an error", () => {
  for (const { zone, match, returnCodes, notListedCodes, errorCodes } of catalogue) {
    const listed = match.type === "any-of" ? [...match.listed, ...match.policyCodes] : [];
    for (const range of [...listed, ...returnCodes.ranges, ...notListedCodes.ranges, ...errorCodes.ranges]) {
      expect(isListingCode(range.from) && isListingCode(range.to), `${zone} ${range.text}`).toBe(true);
    }
    const overlaps = listed.filter((a) => [...errorCodes.ranges, ...notListedCodes.ranges].some((b) => a.from <= b.to && b.from <= a.to));
    expect(overlaps, zone).toEqual([]);
  }
});

test("every code that lists has a meaning, and so has every bit", () => {
  for (const { zone, match, returnCodes } of catalogue) {
    if (match.type === "any-of") {
      for (const range of [...match.listed, ...match.policyCodes])
        expect(
          returnCodes.ranges.some((known) => covers(known, range.from)),
          `${zone} ${range.text}`,
        ).toBe(true);
    }
    if (match.type === "bitmask")
      for (const bit of [...match.listedBits, ...match.informationalBits]) expect(returnCodes.named[`bit ${bit}`], zone).toBeTruthy();
  }
});

test("127.0.0.1 is a listing for the two operators that say so, and for no other blacklist that is asked", () => {
  const block = asked.filter((list) => list.action === "block" && interpret(list, ["127.0.0.1"]).sense === "listed");
  expect(block.map((list) => list.zone).sort()).toEqual(["bl.score.senderscore.com", "rbl.efnetrbl.org"]);
});

test("the entries of a test point are of one kind that the list serves, and differ", () => {
  for (const list of catalogue) {
    for (const point of [list.testPoint, list.testPointIpv6, list.testPointDomain]) {
      if (!point) continue;
      const kind = readsAs(point.listed);
      expect(kind && serves(list, kind), list.zone).toBe(true);
      expect(readsAs(point.notListed), list.zone).toBe(kind);
      expect(point.listed).not.toBe(point.notListed);
    }
  }
});

test("a list that is asked has a test point for every kind it serves, or is known to have none at all", () => {
  for (const list of asked) {
    const tested = list.kind.filter((kind) => testPointOf(list, kind) !== null);
    expect(list.testPoint === null ? tested : list.kind, list.zone).toEqual(tested);
  }
});

test("the code that a test entry is said to answer is no error", () => {
  for (const list of catalogue) {
    const code = list.testPoint?.expect;
    if (code) expect(["error", "foreign"], list.zone).not.toContain(interpret(list, [code]).sense);
  }
});

test("a list that needs a key is never asked without a place for it", () => {
  expect(asked.filter(needsKey).map((list) => list.zone)).toContain("combined.mail.abusix.zone");
  expect(asked.filter((list) => list.query === "hash.zone")).toEqual([]);
});
