import { expect, test } from "vitest";
import { listsFor, rankOf } from "./selection.ts";

const noKey = () => null;
const zones = (...[kind, key]: Parameters<typeof listsFor>) => listsFor(kind, key).map(({ list }) => list.zone);

test("a list is asked only about the kinds that it serves", () => {
  for (const kind of ["ipv4", "ipv6", "domain"] as const)
    expect(listsFor(kind, noKey).filter(({ list }) => !list.kind.includes(kind))).toEqual([]);
  expect(zones("ipv6", noKey)).not.toContain("all.s5h.net");
  expect(zones("domain", noKey)).not.toContain("zen.spamhaus.org");
});

test("parts of a whole that is asked are not asked beside it", () => {
  expect(zones("ipv4", noKey)).toContain("zen.spamhaus.org");
  for (const part of ["sbl.spamhaus.org", "xbl.spamhaus.org", "pbl.spamhaus.org", "sbl-xbl.spamhaus.org", "cbl.abuseat.org"])
    expect(zones("ipv4", noKey)).not.toContain(part);
});

test("a list that needs a key is shown without one, and marked", () => {
  const abusix = (key: typeof noKey | (() => string)) =>
    listsFor("ipv4", key).find(({ list }) => list.zone === "combined.mail.abusix.zone");
  expect(abusix(noKey)?.missingKey).toBe(true);
  expect(abusix(() => "key")?.missingKey).toBe(false);
});

test("a keyed zone stands in the place of its public mirror, never beside it", () => {
  const withKey = zones("ipv4", (zone) => (zone === "zen.dq.spamhaus.net" ? "key" : null));
  expect(withKey).toContain("zen.dq.spamhaus.net");
  expect(withKey).not.toContain("zen.spamhaus.org");
  expect(zones("ipv4", noKey)).not.toContain("zen.dq.spamhaus.net");
  expect(zones("domain", (zone) => (zone === "zen.dq.spamhaus.net" ? "key" : null))).toContain("dbl.spamhaus.org");
});

test("blacklists come first, the major ones before the others; allow lists come last", () => {
  const order = listsFor("ipv4", noKey).map(({ list }) => rankOf(list));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(listsFor("ipv4", noKey)[0]?.list).toMatchObject({ action: "block", tier: "major" });
  expect(listsFor("ipv4", noKey).at(-1)?.list).toMatchObject({ action: "allow", tier: "minor" });
});
