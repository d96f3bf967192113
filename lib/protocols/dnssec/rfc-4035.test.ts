import { describe, expect, test } from "vitest";
import { signedRecords } from "#lib/lab/testing/signed-records.ts";
import { dnssecCrypto } from "#lib/transport/node/dnssec/crypto.ts";
import type { Answer, RecordType } from "#lib/transport/types.ts";
import { implementedAlgorithm, supportedAlgorithm } from "./algorithms.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { rrsetsOf } from "./rrset.ts";
import { verifyRrset } from "./verify-rrset.ts";
import { freshWork } from "./work.ts";
import { zoneKey } from "./zone-key.ts";

// RFC 4035 appendix A and B: the zone "example", signed with RSASHA1.
const KEYS = signedRecords(`
example. 3600 IN DNSKEY 256 3 5 AQOy1bZVvpPqhg4j7EJoM9rI3ZmyEx2OzDBVrZy/lvI5CQePxXHZS4i8dANH4DX3tbHol61ek8EFMcsGXxKciJFHyhl94C+NwILQdzsUlSFovBZsyl/NX6yEbtw/xN9ZNcrbYvgjjZ/UVPZIySFNsgEYvh0z2542lzMKR4Dh8uZffQ==
`).flatMap((record) => zoneKey(record) ?? []);
const SIGNED = "20040509183619 20040409183619 38519 example.";
const SOA = `
example. 3600 IN SOA ns1.example. bugs.x.w.example. 1081539377 3600 300 3600000 3600
example. 3600 IN RRSIG SOA 5 1 3600 ${SIGNED} ONx0k36rcjaxYtcNgq6iQnpNV5+drqYAsC9h7TSJaHCqbhE67Sr6aH2xDUGcqQWu/n0UVzrFvkgO9ebarZ0GWDKcuwlM6eNB5SiX2K74l5LWDA7S/Un/IbtDq4Ay8NMNLQI7Dw7n4p8/rjkBjV7j86HyQgM5e7+miRAz8V01b0I=`;
const B_NSEC = `
b.example. 3600 IN NSEC ns1.example. NS RRSIG NSEC
b.example. 3600 IN RRSIG NSEC 5 2 3600 ${SIGNED} GNuxHn844wfmUhPzGWKJCPY5ttEX/RfjDoOx9ueK1PtYkOWKOOdiJ/PJKCYB3hYX+858dDWSxb2qnV/LSTCNVBnkm6owOpysY97MVj5VQEWs0lm9tFoqjcptQkmQKYPrwUnCSNwvvclSF1xZvhRXgWT7OuFXldoCG6TfVFMs9xE=`;
const APEX_NSEC = `
example. 3600 IN NSEC a.example. NS SOA MX RRSIG NSEC DNSKEY
example. 3600 IN RRSIG NSEC 5 1 3600 ${SIGNED} O0k558jHhyrC97ISHnislm4kLMW48C7U7cBmFTfhke5iVqNRVTB1STLMpgpbDIC9hcryoO0VZ9ME5xPzUEhbvGnHd5sfzgFVeGxr5Nyyq4tWSDBgIBiLQUv1ivy29vhXy7WgR62dPrZ0PWvmjfFJ5arXf4nPxp/kEowGgBRzY/U=`;
const NS1_NSEC = `
ns1.example. 3600 IN NSEC ns2.example. A RRSIG NSEC
ns1.example. 3600 IN RRSIG NSEC 5 2 3600 ${SIGNED} I4hj+Kt6+8rCcHcUdolks2S+Wzri9h3fHas81rGN/eILdJHN7JpV6lLGPIh/8fIBkfvdyWnBjjf1q3O7JgYO1UdI7FvBNWqaaEPJK3UkddBqZIaLi8Qr2XHkjq38BeQsbp8X0+6h4ETWSGT8IZaIGBLryQWGLw6Y6X8dqhlnxJM=`;
const Y_NSEC = `
x.y.w.example. 3600 IN NSEC xx.example. MX RRSIG NSEC
x.y.w.example. 3600 IN RRSIG NSEC 5 4 3600 ${SIGNED} OvE6WUzN2ziieJcvKPWbCAyXyP6ef8cr6CspArVSTzKSquNwbezZmkU7E34o5lmb6CWSSSpgxw098kNUFnHcQf/LzY2zqRomubrNQhJTiDTXa0ArunJQCzPjOYq5t0SLjm6qp6McJI1AP5VrQoKqJDCLnoAlcPOPKAm/jJkn3jk=`;
const WILDCARD_NSEC = `
*.w.example. 3600 IN NSEC x.w.example. MX RRSIG NSEC
*.w.example. 3600 IN RRSIG NSEC 5 2 3600 ${SIGNED} r/mZnRC3I/VIcrelgIcteSxDhtsdlTDt8ng9HSBlABOlzLxQtfgTnn8f+aOwJIAFe1Ee5RvU5cVhQJNP5XpXMJHfyps8tVvfxSAXfahpYqtx91gsmcV/1V9/bZAG55CefP9cM4Z9Y9NT9XQ8s1InQ2UoIv6tJEaaKkP701j8OLA=`;
const WILDCARD_MX = `
a.z.w.example. 3600 IN MX 1 ai.example.
a.z.w.example. 3600 IN RRSIG MX 5 2 3600 ${SIGNED} OMK8rAZlepfzLWW75Dxd63jy2wswESzxDKG2f9AMN1CytCd10cYISAxfAdvXSZ7xujKAtPbctvOQ2ofO7AZJ+d01EeeQTVBPq4/6KCWhqe2XTjnkVLNvvhnc0u28aoSsG0+4InvkkOHknKxw4kX18MMR34i8lC36SR5xBni8vHI=`;

const NOW = Date.UTC(2004, 3, 20) / 1000;
const means = { crypto: dnssecCrypto, now: NOW, algorithmOf: implementedAlgorithm };

function judged(name: string, type: RecordType, status: "ok" | "nodata" | "nxdomain", answers: string, authorities: string, now = NOW) {
  const sections = { answers: signedRecords(answers), authorities: signedRecords(authorities) };
  const answer: Answer =
    status === "ok"
      ? { status, records: [], cname: [], authentic: false, authoritative: true, server: "192.0.2.1", sections }
      : { status, cname: [], authentic: false, negativeTtl: null, server: "192.0.2.1", sections };
  return judgeAnswer(name, type, answer, "example", KEYS, { ...means, now });
}

describe("RFC 4035 appendix B", () => {
  test.each([
    ["B.2 name error", "ml.example", "A", "nxdomain", "", SOA + B_NSEC + APEX_NSEC, { proves: "name-error" }],
    ["B.3 no data", "ns1.example", "MX", "nodata", "", SOA + NS1_NSEC, { proves: "no-data", delegation: false, nonexistent: false }],
    ["B.5 unsigned delegation", "b.example", "DS", "nodata", "", B_NSEC, { proves: "no-data", delegation: true, nonexistent: false }],
    ["B.6 wildcard expansion", "a.z.w.example", "MX", "ok", WILDCARD_MX, Y_NSEC, { proves: "name-error" }],
    ["B.7 wildcard no data", "a.z.w.example", "AAAA", "nodata", "", SOA + Y_NSEC + WILDCARD_NSEC, { proves: "no-data", nonexistent: true }],
  ] as const)("%s is proven", (_, name, type, status, answers, authorities, denial) => {
    expect(judged(name, type, status, answers, authorities)).toMatchObject({ status: "secure", cause: null, denial });
  });

  test("the SOA record is signed", () => {
    expect(judged("example", "SOA", "ok", SOA, "")).toMatchObject({ status: "secure", set: { fault: null, wildcardOf: null } });
  });

  // B.8: the zone below answers in its parent's place.
  test("the apex does not prove that there is no DS record", () => {
    expect(judged("example", "DS", "nodata", "", SOA + APEX_NSEC)).toMatchObject({
      status: "bogus",
      cause: { code: "denial-contradicts", name: "example" },
    });
  });

  test.each([
    ["name error without the wildcard's record", "ml.example", "nxdomain", SOA + B_NSEC, "denial-missing"],
    ["name error with another gap", "zz.example", "nxdomain", SOA + B_NSEC + APEX_NSEC, "denial-missing"],
    ["name error of a name below an unsigned delegation", "mc.b.example", "nxdomain", SOA + B_NSEC + APEX_NSEC, "denial-missing"],
    ["no data of a type that the record names", "ns1.example", "nodata", SOA + NS1_NSEC, "denial-contradicts"],
    ["no data at an unsigned delegation from the zone above", "b.example", "nodata", SOA + B_NSEC, "denial-contradicts"],
    ["nothing but the SOA record", "ml.example", "nxdomain", SOA, "denial-missing"],
    ["a proof whose signature was changed", "ml.example", "nxdomain", SOA + B_NSEC.replace("GNux", "GNuy") + APEX_NSEC, "does-not-verify"],
    ["a proof without signatures", "ns1.example", "nodata", SOA + NS1_NSEC.split("\n").slice(0, 2).join("\n"), "no-signature"],
  ] as const)("%s proves nothing", (_, name, status, authorities, code) => {
    expect(judged(name, "A", status, "", authorities)).toMatchObject({ status: "bogus", cause: { code } });
  });

  test("a wildcard's record in place of one that exists is found out", () => {
    expect(judged("a.z.w.example", "MX", "ok", WILDCARD_MX, "")).toMatchObject({ status: "bogus", cause: { code: "denial-missing" } });
  });

  test("signatures hold from their inception to their expiration", () => {
    const at = (year: number) => judged("example", "SOA", "ok", SOA, "", Date.UTC(year, 3, 20) / 1000);
    expect(at(2003)).toMatchObject({ status: "bogus", cause: { code: "early" } });
    expect(at(2026)).toMatchObject({ status: "bogus", cause: { code: "expired" } });
    const first = Date.UTC(2004, 3, 9, 18, 36, 19) / 1000;
    expect(judged("example", "SOA", "ok", SOA, "", first).status).toBe("secure");
    expect(judged("example", "SOA", "ok", SOA, "", first - 1).status).toBe("bogus");
  });
});

test("RSASHA1 does not count today (RFC 9905 §2)", () => {
  const [set] = rrsetsOf(signedRecords(SOA));
  if (!set) throw new Error("the test has no record set");
  const work = freshWork();
  expect(verifyRrset(set, "example", KEYS, { ...means, work }).fault).toBe(null);
  expect(verifyRrset(set, "example", KEYS, { ...means, work, algorithmOf: supportedAlgorithm }).fault).toBe("unsupported");
});
