import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportOn as report } from "#lib/lookups/txt-records/testing/report-on.ts";
import { RSA_2048 } from "#lib/protocols/dkim/testing/keys.ts";
import { absent, failed, found, mx, scripted, txt } from "#lib/protocols/mx/testing/answers.ts";
import { reportSchema } from "#lib/report/schema.ts";
import type { Answer, Resolver } from "#lib/transport/types.ts";
import { provider } from "./index.ts";
import { readSpf } from "./spf-reading.ts";

const D = "example.test";
const KEY = `v=DKIM1; p=${RSA_2048}`;
const FAILURES = ["servfail", "refused", "timeout", "malformed", "network", "blocked", "budget", "cancelled"] as const;

const reportOn = (resolver: Resolver) => report(provider, D, resolver);
const texts = (name: string, text: string) => found([txt(name, text)]);
const servicesOf = async (answers: Record<string, Answer>) => {
  const { rows } = await reportOn(scripted({ [`_domainkey.${D} TXT`]: absent("nodata"), ...answers }));
  return rows.map(({ cells }) => [cells.role, cells.service, cells.evidence, cells.key]);
};

describe("evidence", () => {
  test("several hosts of one service are one row, and hosts that nobody claims come last", async () => {
    const answer = found([mx(D, 5, "mx.own.test"), mx(D, 10, "alt1.aspmx.l.google.com"), mx(D, 20, "alt2.aspmx.l.google.com")]);
    expect(await servicesOf({ [`${D} MX`]: answer })).toEqual([
      ["Receives", "Google Workspace", "MX alt1.aspmx.l.google.com · MX alt2.aspmx.l.google.com", null],
      ["Receives", "Not known", "MX mx.own.test", null],
    ]);
  });

  test("an alias to a name of a service shows it, although SPF does not", async () => {
    const target = "dkim.mcsv.net";
    expect(await servicesOf({ [`k1._domainkey.${D} TXT`]: found([txt(target, KEY)], [target]) })).toEqual([
      ["Sends", "Mailchimp", "DKIM dkim.mcsv.net", "Found at k1"],
    ]);
  });

  test("an alias that leads nowhere shows the service, and that its key is missing", async () => {
    const answers = { [`k1._domainkey.${D} TXT`]: absent("nxdomain", ["dkim.mcsv.net"]) };
    expect(await servicesOf(answers)).toEqual([["Sends", "Mailchimp", "DKIM dkim.mcsv.net", "None at k1, k2, k3"]]);
  });

  test("of selectors with a date the newest twelve are asked", async () => {
    const answers = { [`${D} TXT`]: texts(D, "v=spf1 include:sparkpostmail.com -all") };
    const resolver = scripted({ [`_domainkey.${D} TXT`]: absent("nxdomain"), ...answers });
    await reportOn(resolver);
    expect(resolver.asked.filter((question) => question.startsWith("scph")).length).toBe(12);
  });
});

describe("SPF", () => {
  const reading = async (records: Record<string, string>) => {
    const answers = Object.fromEntries(Object.entries(records).map(([name, text]) => [`${name} TXT`, texts(name, text)]));
    const { records: seen, mentions, unseen } = await readSpf(D, scripted(answers));
    return { records: seen.map(({ domain }) => domain), services: mentions.flatMap((one) => one.provider?.name ?? []), unseen };
  };

  test("one level of includes and every redirect are followed, services are not", async () => {
    expect(
      await reading({
        [D]: "v=spf1 include:a.test include:_spf.google.com redirect=b.test",
        "a.test": "v=spf1 include:sendgrid.net include:deeper.test ~all",
        "b.test": "v=spf1 redirect=c.test",
        "c.test": "v=spf1 include:Spf.Mailjet.Com. -all",
      }),
    ).toEqual({ records: [D, "a.test", "b.test", "c.test"], services: ["Google Workspace", "SendGrid (Twilio)", "Mailjet"], unseen: true });
  });

  test("a loop ends, and a macro is not looked into", async () => {
    expect(
      await reading({ [D]: `v=spf1 include:a.test include:%{i}.b.test -all`, "a.test": `v=spf1 include:${D} redirect=a.test` }),
    ).toEqual({
      records: [D, "a.test"],
      services: [],
      unseen: true,
    });
  });

  test("a record without end is cut", async () => {
    const includes = Array.from({ length: 50 }, (_, i) => `include:n${i}.test`).join(" ");
    const { records, unseen } = await reading({ [D]: `v=spf1 ${includes} -all` });
    expect([records.length, unseen]).toEqual([20, true]);
  });
});

const name = fc.constantFrom("x.test", "aspmx.l.google.com", "dkim.mcsv.net", "s1.u1.wl.sendgrid.net", "\\027[31m.x.test", ".");
const text = fc.constantFrom(
  KEY,
  "v=spf1 include:sendgrid.net include:x.test -all",
  "v=spf1 redirect=spf.mailjet.com",
  "\u001b[31m",
  "v=spf1 include:%{x} é",
);
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc
    .tuple(fc.array(text, { maxLength: 2 }), fc.array(name, { maxLength: 3 }), fc.array(name, { maxLength: 2 }))
    .map(([all, hosts, cname]) =>
      found([...all.map((one) => txt("x.test", one)), ...hosts.map((host, i) => mx("x.test", i, host))], cname),
    ),
  fc
    .tuple(fc.constantFrom("nodata" as const, "nxdomain" as const), fc.array(name, { maxLength: 2 }))
    .map(([status, cname]) => absent(status, cname)),
  fc.constantFrom(...FAILURES).map((status) => failed(status)),
);

test("whatever the answers, the report keeps the format, every row ends done, and no check has a fault", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(answer, { minLength: 1, maxLength: 8 }), async (answers) => {
      const pick = (question: string) => [...question].reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) >>> 0, 7) % answers.length;
      const report = await reportOn({ query: async (asked, type) => answers[pick(`${asked} ${type}`)] ?? absent("nodata") });
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
    const report = await reportOn({ query: async () => failed(status) });
    expect(report.verdict).toBe("unknown");
    expect(report.findings.filter(({ outcome }) => outcome === "fail")).toEqual([]);
  }
});
