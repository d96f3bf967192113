import { describe, expect, test } from "vitest";
import { changedTerms } from "./changed-terms.ts";

const change = (seen: string, fix: string) => {
  const stretches = changedTerms({ fix, evidence: [{ source: "x", text: seen }] });
  const marks = { same: "", removed: "-", added: "+" } as const;
  return stretches?.map(({ text, kind }) => `${marks[kind]}${text.trimEnd()}`) ?? null;
};

describe("the difference between the record that was seen and the one to publish", () => {
  test.each([
    ["v=spf1 ip4:192.0.2.0/28 ?all", "Do\n`v=spf1 ip4:192.0.2.0/28 ~all`", ["v=spf1 ip4:192.0.2.0/28", "-?all", "+~all"]],
    ["v=spf1 mx", "Do\n`v=spf1 mx ~all`", ["v=spf1 mx", "+~all"]],
    ["v=spf1 -all mx", "Do\n`v=spf1 mx -all`", ["v=spf1", "--all", "mx", "+-all"]],
    [
      "v=DMARC1; p=none; rua=mailto:a@b.test",
      '_dmarc.b.test. 3600 IN TXT "v=DMARC1; p=quarantine; rua=mailto:a@b.test"',
      ["v=DMARC1;", "-p=none;", "+p=quarantine;", "rua=mailto:a@b.test"],
    ],
    [
      "v=TLSRPTv1;rua=mailto:a@b.test",
      'x. 300 IN TXT "v=TLSRPTv1; " "rua=mailto:c@b.test"',
      ["v=TLSRPTv1;", "-rua=mailto:a@b.test", "+rua=mailto:c@b.test"],
    ],
  ])("%s", (seen, fix, expected) => expect(change(seen, fix)).toEqual(expected));

  test.each([
    ["NXDOMAIN: the name does not exist", "Do\n`v=spf1 -all`"],
    ["v=spf1 mx -all", "Ask your provider."],
    ["v=spf1 mx -all", "a.test. 300 IN MX 10 mx.a.test."],
    ["v=spf1 mx -all", "`v=DMARC1; p=none`"],
    ["v=spf1 mx -all", "`v=spf1 mx -all`"],
  ])("there is none between %s and %s", (seen, fix) => expect(change(seen, fix)).toBeNull());
});
