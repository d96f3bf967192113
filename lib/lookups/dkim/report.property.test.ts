import fc from "fast-check";
import { expect, test } from "vitest";
import { ED25519, ED25519_SPKI, RSA_1024, RSA_2048 } from "#lib/protocols/dkim/testing/keys.ts";
import { absent, failed, found, txt } from "#lib/protocols/mx/testing/answers.ts";
import { reportSchema } from "#lib/report/schema.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";
import { reportOn } from "./testing.ts";

const FAILURES = ["servfail", "refused", "timeout", "malformed", "network", "blocked", "budget", "cancelled"] as const;
const PIECES = [
  "v=DKIM1; ",
  "k=rsa; ",
  "k=ed25519; ",
  "t=y; ",
  "h=sha1; ",
  "s=x; ",
  "g=; ",
  "p=",
  ";",
  '"',
  "v=spf1 -all",
  "é",
  "\u001b[31m",
  "{domain}",
];

const text = fc.array(fc.constantFrom(...PIECES, `p=${RSA_2048}`, `p=${RSA_1024}`, `p=${ED25519}`, `p=${ED25519_SPKI}`), { maxLength: 6 });
const name = fc.constantFrom("x.test", "s1.domainkey.u1.wl.sendgrid.net", "\\027[31m.x.test", "y.test");
const cname = fc.array(name, { maxLength: 3 });
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.tuple(fc.array(text, { maxLength: 3 }), cname).map(([all, aliases]) =>
    found(
      all.map((parts) => txt("x.test", parts.join(""))),
      aliases,
    ),
  ),
  fc.tuple(fc.constantFrom("nodata" as const, "nxdomain" as const), cname).map(([status, aliases]) => absent(status, aliases)),
  fc.constantFrom(...FAILURES).map((status) => failed(status)),
);

/** Gives each question one of the answers, always the same one. */
function resolverOf(answers: Answer[]): Resolver {
  const pick = (question: string) => [...question].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, 7) % answers.length;
  return { query: async (asked, type) => answers[pick(`${asked} ${type}`)] ?? absent("nodata") };
}

test("whatever the answers, the report keeps the format, every row ends done, and no check has a fault", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 8 }), fc.boolean(), async (answers, given) => {
      const report = await reportOn({ target: "x.test", ...(given && { selector: "s1" }) }, resolverOf(answers));
      expect(report.failure).toBeUndefined();
      expect(reportSchema.parse(report)).toEqual(report);
      expect(report.rows.filter(({ state }) => state !== "done")).toEqual([]);
      expect(report.findings.filter(({ detail }) => detail?.includes("Mailvane has a fault"))).toEqual([]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be shown
      expect(JSON.stringify(report)).not.toMatch(/\\u00[01][0-9a-f]|\u001b/);
    }),
    { numRuns: 150 },
  );
});

test("a question without an answer is never taken for absence: no check fails on it alone", async () => {
  for (const status of FAILURES) {
    for (const selector of [undefined, "s1"]) {
      const report = await reportOn({ target: "x.test", ...(selector && { selector }) }, { query: async () => failed(status) });
      expect(report.verdict).toBe("unknown");
      expect(report.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
    }
  }
});
