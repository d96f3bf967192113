import { expect, test } from "vitest";
import { evaluateSpf } from "./evaluate.ts";
import type { SpfResult } from "./evaluation.ts";
import { type Entries, tableResolver } from "./testing/table-resolver.ts";

// The zone of RFC 7208 Appendix A.
const zone: Record<string, Entries> = {
  "example.com": {
    A: ["192.0.2.10", "192.0.2.11"],
    MX: [
      [10, "mail-a.example.com"],
      [20, "mail-b.example.com"],
    ],
  },
  "amy.example.com": { A: ["192.0.2.65"] },
  "bob.example.com": { A: ["192.0.2.66"] },
  "mail-a.example.com": { A: ["192.0.2.129"] },
  "mail-b.example.com": { A: ["192.0.2.130"] },
  "www.example.com": { CNAME: "example.com" },
  "example.org": { MX: [[10, "mail-c.example.org"]] },
  "mail-c.example.org": { A: ["192.0.2.140"] },
  "10.2.0.192.in-addr.arpa": { PTR: ["example.com"] },
  "11.2.0.192.in-addr.arpa": { PTR: ["example.com"] },
  "65.2.0.192.in-addr.arpa": { PTR: ["amy.example.com"] },
  "66.2.0.192.in-addr.arpa": { PTR: ["bob.example.com"] },
  "129.2.0.192.in-addr.arpa": { PTR: ["mail-a.example.com"] },
  "130.2.0.192.in-addr.arpa": { PTR: ["mail-b.example.com"] },
  "140.2.0.192.in-addr.arpa": { PTR: ["mail-c.example.org"] },
  "4.0.0.10.in-addr.arpa": { PTR: ["bob.example.com"] },
};

async function resultOf(record: string, ip: string, mailFrom = "user@example.com"): Promise<SpfResult> {
  const resolver = tableResolver({ ...zone, "example.com": { ...zone["example.com"], TXT: [record] } });
  return (await evaluateSpf({ ip, helo: "mail.example.com", mailFrom }, resolver)).result;
}

// RFC 7208 Appendix A.1
test.each<[record: string, passing: string[], failing: string[]]>([
  ["v=spf1 +all", ["192.0.2.1", "2001:db8::1"], []],
  ["v=spf1 a -all", ["192.0.2.10", "192.0.2.11"], ["192.0.2.65"]],
  ["v=spf1 a:example.org -all", [], ["192.0.2.10", "192.0.2.140"]],
  ["v=spf1 mx -all", ["192.0.2.129", "192.0.2.130"], ["192.0.2.10"]],
  ["v=spf1 mx:example.org -all", ["192.0.2.140"], ["192.0.2.129"]],
  ["v=spf1 mx mx:example.org -all", ["192.0.2.129", "192.0.2.130", "192.0.2.140"], ["192.0.2.10"]],
  ["v=spf1 mx/30 mx:example.org/30 -all", ["192.0.2.131", "192.0.2.143"], ["192.0.2.132"]],
  ["v=spf1 ptr -all", ["192.0.2.10", "192.0.2.65"], ["192.0.2.140", "10.0.0.4"]],
  ["v=spf1 ip4:192.0.2.128/28 -all", ["192.0.2.129"], ["192.0.2.65"]],
])("%s", async (record, passing, failing) => {
  for (const ip of passing) expect(await resultOf(record, ip), ip).toBe("pass");
  for (const ip of failing) expect(await resultOf(record, ip), ip).toBe("fail");
});

test("a record for each user and each address, by exists (RFC 7208 Appendix A.3)", async () => {
  const resolver = tableResolver({
    ...zone,
    "example.com": { ...zone["example.com"], TXT: ["v=spf1 mx include:mobile-users._spf.%{d} include:remote-users._spf.%{d} -all"] },
    "mobile-users._spf.example.com": { TXT: ["v=spf1 exists:%{l1r+}.%{d}"] },
    "remote-users._spf.example.com": { TXT: ["v=spf1 exists:%{ir}.%{l1r+}.%{d}"] },
    "mary.mobile-users._spf.example.com": { A: ["127.0.0.2"] },
    "15.15.168.192.joel.remote-users._spf.example.com": { A: ["127.0.0.2"] },
  });
  const result = async (mailFrom: string, ip: string) => (await evaluateSpf({ ip, helo: "h.test", mailFrom }, resolver)).result;
  expect(await result("mary+list@example.com", "198.51.100.7")).toBe("pass");
  expect(await result("joel@example.com", "192.168.15.15")).toBe("pass");
  expect(await result("joel@example.com", "192.168.15.16")).toBe("fail");
});

test("several requirements at once, by negated includes (RFC 7208 Appendix A.4)", async () => {
  const resolver = tableResolver({
    ...zone,
    "example.com": { ...zone["example.com"], TXT: ["v=spf1 -include:ip4._spf.%{d} -include:ptr._spf.%{d} +all"] },
    "ip4._spf.example.com": { TXT: ["v=spf1 -ip4:192.0.2.0/24 +all"] },
    "ptr._spf.example.com": { TXT: ["v=spf1 -ptr:example.com +all"] },
  });
  const result = async (ip: string) => (await evaluateSpf({ ip, helo: "h.test", mailFrom: "a@example.com" }, resolver)).result;
  expect(await result("192.0.2.65")).toBe("pass");
  expect(await result("192.0.2.140")).toBe("fail");
  expect(await result("198.51.100.1")).toBe("fail");
});

test("the tree shows what each term expanded to, what it cost and what decided", async () => {
  const resolver = tableResolver({
    ...zone,
    "example.com": { ...zone["example.com"], TXT: ["v=spf1 a:none.example.com include:_spf.example.com -all"] },
    "_spf.example.com": { TXT: ["v=spf1 mx:example.com ~all"] },
  });
  const evaluation = await evaluateSpf({ ip: "192.0.2.130", helo: "h.test", mailFrom: "a@example.com" }, resolver);
  expect(evaluation).toMatchObject({ result: "pass", lookups: 3, voidLookups: 1 });
  const [a, include] = evaluation.root.terms;
  expect(a).toMatchObject({ path: [0, 0], target: "none.example.com", cost: 1, running: 1, void: true, outcome: "no-match" });
  expect(include).toMatchObject({ path: [0, 1], target: "_spf.example.com", cost: 1, running: 3, outcome: "match" });
  expect(include?.record).toMatchObject({ text: "v=spf1 mx:example.com ~all", result: "pass" });
  expect(include?.record?.terms[0]?.expansions).toEqual([
    { name: "mail-a.example.com", addresses: ["192.0.2.129"] },
    { name: "mail-b.example.com", addresses: ["192.0.2.130"] },
  ]);
  expect(evaluation.matched.map(({ term }) => term.text)).toEqual(["include:_spf.example.com", "mx:example.com"]);
});

test("a local-part outside ASCII matches no term that uses it (RFC 8616 §4)", async () => {
  expect(await resultOf("v=spf1 exists:%{l}.example.com a -all", "192.0.2.10", "é@example.com")).toBe("pass");
  expect(await resultOf("v=spf1 include:%{l}.example.com -all", "192.0.2.10", "é@example.com")).toBe("fail");
});
