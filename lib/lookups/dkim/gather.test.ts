import { describe, expect, test } from "vitest";
import { RSA_2048 } from "#lib/protocols/dkim/testing/keys.ts";
import { absent, failed, found, mx, scripted, txt } from "#lib/protocols/mx/testing/answers.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";
import { findingOf, reportOn, texts } from "./testing.ts";

const D = "example.test";
const KEY = `v=DKIM1; p=${RSA_2048}`;
const at = (selector: string) => `${selector}._domainkey.${D}`;
const EXISTS = { [`${D} MX`]: absent("nodata"), [`${D} TXT`]: absent("nodata"), [`_domainkey.${D} TXT`]: absent("nodata") };
const selectorsOf = (asked: readonly string[]) =>
  asked.filter((question) => question.includes("._domainkey.")).map((question) => question.split(".")[0]);

/** Every selector that the table does not hold gets the same answer. */
function otherwise(answers: Record<string, Answer>, answer: (name: string) => Answer): Resolver {
  return {
    async query(name, type) {
      return answers[`${name} ${type}`] ?? (name.includes("._domainkey.") ? answer(name) : absent("nodata"));
    },
  };
}

describe("a selector given", () => {
  test("is asked in one round trip, beside a random one", async () => {
    const resolver = scripted({ ...EXISTS, [`${at("s1")} TXT`]: texts(at("s1"), KEY) });
    const report = await reportOn({ target: D, selector: "s1" }, resolver);
    expect(report.verdict).toBe("pass");
    expect(resolver.asked[0]).toBe(`${at("s1")} TXT`);
    expect(resolver.asked[1]).toMatch(/^[a-z]{16}\._domainkey\.example\.test TXT$/);
    expect(resolver.asked.slice(2)).toEqual([`${D} MX`, `${D} TXT`]);
  });

  test("has the aliases that lead to its key, and whose it is", async () => {
    const chain = ["s1.example.net", "s1.domainkey.u1.wl.sendgrid.net"];
    const answer = found([txt(chain[1] ?? "", KEY)], chain);
    const report = await reportOn({ target: D, selector: "s1" }, scripted({ ...EXISTS, [`${at("s1")} TXT`]: answer }));
    expect(report.rows.map(({ cells }) => [cells.vendor, cells.cname])).toEqual([["SendGrid (Twilio)", chain.join(" → ")]]);
  });
});

describe("guessing", () => {
  test("asks 230 selectors at most, the providers' own first, and dates from the clock", async () => {
    const resolver = scripted({
      ...EXISTS,
      [`${D} MX`]: found([mx(D, 10, "mail.your-server.de")]),
      [`${D} TXT`]: texts(D, "v=spf1 include:mail.zendesk.com ~all"),
    });
    const report = await reportOn({ target: D }, resolver);
    expect(resolver.asked.length).toBe(234);
    const asked = selectorsOf(resolver.asked).slice(1);
    expect(asked.slice(0, 4)).toEqual(["default", "default2602", "default2601", "default2512"]);
    expect(asked.indexOf("zendesk1")).toBeLessThan(asked.indexOf("google"));
    expect(asked).toEqual(expect.arrayContaining(["google", "selector1", "s1"]));
    expect(findingOf(report, "no-key-found")).toMatchObject({
      outcome: "unknown",
      detail: expect.stringContaining("None of the 230 selectors asked exists"),
    });
  });

  test("without a provider's pattern the last 24 months are tried", async () => {
    const resolver = scripted({ ...EXISTS, [`${at("202405")} TXT`]: texts(at("202405"), KEY) });
    const report = await reportOn({ target: D }, resolver);
    expect(report.rows.map(({ cells }) => cells.selector)).toEqual(["202405"]);
    expect(selectorsOf(resolver.asked)).toEqual(expect.arrayContaining(["2026", "202602", "202403"]));
  });

  test("NXDOMAIN at _domainkey is proof once a few selectors agree", async () => {
    const resolver = scripted({ ...EXISTS, [`_domainkey.${D} TXT`]: absent("nxdomain") });
    const report = await reportOn({ target: D }, resolver);
    expect(resolver.asked.length).toBe(24);
    expect(findingOf(report, "no-key-found")).toMatchObject({ outcome: "fail", title: "example.test has no DKIM key" });
  });

  test("a server that denies what stands above a key is not believed", async () => {
    const resolver = scripted({
      ...EXISTS,
      [`_domainkey.${D} TXT`]: absent("nxdomain"),
      [`${at("google")} TXT`]: texts(at("google"), KEY),
    });
    const report = await reportOn({ target: D }, resolver);
    expect(resolver.asked.length).toBe(234);
    expect(findingOf(report, "no-key-found").outcome).toBe("pass");
  });

  test("NXDOMAIN behind an alias says nothing about what is below", async () => {
    const report = await reportOn({ target: D }, scripted({ ...EXISTS, [`_domainkey.${D} TXT`]: absent("nxdomain", ["gone.test"]) }));
    expect(findingOf(report, "no-key-found").outcome).toBe("unknown");
  });

  test("whoever does not answer two questions is not asked hundreds", async () => {
    const asked: string[] = [];
    const report = await reportOn(
      { target: D },
      {
        async query(name) {
          asked.push(name);
          return failed("timeout");
        },
      },
    );
    expect(asked.length).toBe(4);
    expect(report.verdict).toBe("unknown");
    expect(report.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  });

  test("what every selector gets is not found", async () => {
    for (const answer of [texts(D, "v=spf1 -all"), absent("nxdomain", ["elsewhere.test"]), texts(D, KEY)]) {
      const report = await reportOn(
        { target: D },
        otherwise({ ...EXISTS }, () => answer),
      );
      expect(report.rows.filter(({ id }) => id !== "*")).toEqual([]);
    }
  });

  test("_domainkey as an alias of a whole tree (DNAME) makes no dangling alias of every guess", async () => {
    const answers = { ...EXISTS, [`${at("s1")} TXT`]: found([txt("s1.keys.test", KEY)], ["s1.keys.test"]) };
    const report = await reportOn(
      { target: D },
      otherwise(answers, (name) => absent("nxdomain", [name.replace(/\._domainkey.*/, ".keys.test")])),
    );
    expect(report.rows.map(({ cells }) => [cells.selector, cells.state])).toEqual([["s1", "usable"]]);
    expect(findingOf(report, "dangling-alias").outcome).toBe("pass");
  });

  test("the names that a provider's keys are aliases of tell it apart from others with such selectors", async () => {
    const answers = { ...EXISTS, [`${D} MX`]: found([mx(D, 0, "example-test.mail.protection.outlook.com")]) };
    const own = await reportOn({ target: D }, scripted({ ...answers, [`${at("selector1")} TXT`]: texts(at("selector1"), KEY) }));
    expect(own.rows.map(({ cells }) => cells.vendor)).toEqual([null]);
    const target = "selector1-example-test._domainkey.example.onmicrosoft.com";
    const alias = found([txt(target, KEY)], [target]);
    const theirs = await reportOn({ target: D }, scripted({ ...answers, [`${at("selector1")} TXT`]: alias }));
    expect(theirs.rows.map(({ cells }) => cells.vendor)).toEqual(["Microsoft 365"]);
  });
});
