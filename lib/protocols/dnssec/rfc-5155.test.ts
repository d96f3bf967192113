import { describe, expect, test } from "vitest";
import { signedRecords } from "#lib/lab/testing/signed-records.ts";
import { dnssecCrypto } from "#lib/transport/node/dnssec/crypto.ts";
import { base32hex } from "#lib/transport/record-text/octets.ts";
import type { Answer, RecordType } from "#lib/transport/types.ts";
import { implementedAlgorithm } from "./algorithms.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { fromBase32Hex, nsec3Hash } from "./nsec3-hash.ts";
import { freshWork } from "./work.ts";
import { zoneKey } from "./zone-key.ts";

// RFC 5155 appendix A and B: the zone "example" with hashed names, signed with RSASHA1-NSEC3-SHA1. All its records are opt-out.
const KEYS = signedRecords(`
example. 3600 IN DNSKEY 256 3 7 AwEAAaetidLzsKWUt4swWR8yu0wPHPiUi8LUsAD0QPWU+wzt89epO6tHzkMBVDkC7qphQO2hTY4hHn9npWFRw5BYubE=
`).flatMap((record) => zoneKey(record) ?? []);
const SIGNED = "20150420235959 20051021000000 40430 example.";
const SOA = `
example. 3600 IN SOA ns1.example. bugs.x.w.example. 1 3600 300 3600000 3600
example. 3600 IN RRSIG SOA 7 1 3600 ${SIGNED} Hu25UIyNPmvPIVBrldN+9Mlp9Zql39qaUd8iq4ZLlYWfUUbbAS41pG+68z81q1xhkYAcEyHdVI2LmKusbZsT0Q==`;
/** By what the hash is of. */
const NSEC3 = {
  example: nsec3(
    "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom",
    "2t7b4g4vsa5smi47k61mv5bv1a22bojr NS SOA MX RRSIG DNSKEY NSEC3PARAM",
    "OSgWSm26B+cS+dDL8b5QrWr/dEWhtCsKlwKLIBHYH6blRxK9rC0bMJPwQ4mLIuw85H2EY762BOCXJZMnpuwhpA==",
  ),
  "x.w.example": nsec3(
    "b4um86eghhds6nea196smvmlo4ors995",
    "gjeqe526plbf1g8mklp59enfd789njgi MX RRSIG",
    "ZkPG3M32lmoHM6pa3D6gZFGB/rhL//Bs3Omh5u4m/CUiwtblEVOaAKKZd7S959OeiX43aLX3pOv0TSTyiTxIZg==",
  ),
  "a.example": nsec3(
    "35mthgpgcu1qg68fab165klnsnk3dpvl",
    "b4um86eghhds6nea196smvmlo4ors995 NS DS RRSIG",
    "g6jPUUpduAJKRljUsN8gB4UagAX0NxY9shwQAynzo8EUWH+z6hEIBlUTPGj15eZll6VhQqgZXtAIR3chwgW+SA==",
  ),
  "ns1.example": nsec3(
    "2t7b4g4vsa5smi47k61mv5bv1a22bojr",
    "2vptu5timamqttgl4luu9kg21e0aor3s A RRSIG",
    "OmBvJ1Vgg1hCKMXHFiNeIYHK9XVW0iLDLwJN4TFoNxZuP03gAXEI634YwOc4YBNITrj413iqNI6mRk/r1dOSUw==",
  ),
  "y.w.example": nsec3(
    "ji6neoaepv8b5o6k4ev33abha8ht9fgc",
    "k8udemvp1j2f7eg6jebps17vp3n8i58h",
    "gPkFp1s2QDQ6wQzcg1uSebZ61W33rUBDcTj72F3kQ490fEdp7k1BUIfbcZtPbX3YCpE+sIt0MpzVSKfTwx4uYA==",
  ),
  "ns2.example": nsec3(
    "q04jkcevqvmu85r014c7dkba38o0ji5r",
    "r53bq7cc2uvmubfu5ocmm6pers9tk9en A RRSIG",
    "hV5I89b+4FHJDATp09g4bbN0R1F845CaXpL3ZxlMKimoPAyqletMlEWwLfFia7sdpSzn+ZlNNlkxWcLsIlMmUg==",
  ),
  "w.example": nsec3(
    "k8udemvp1j2f7eg6jebps17vp3n8i58h",
    "kohar7mbb8dc2ce8a9qvl8hon4k53uhi",
    "FtXGbvF0+wf8iWkyo73enAuVx03klN+pILBKS6qCcftVtfH4yVzsEZquJ27NHR7ruxJWDNMtOtx7w9WfcIg62A==",
  ),
  "*.w.example": nsec3(
    "r53bq7cc2uvmubfu5ocmm6pers9tk9en",
    "t644ebqk9bibcna874givr6joj62mlhv MX RRSIG",
    "aupviViruXs4bDg9rCbezzBMf9h1ZlDvbW/CZFKulIGXXLj8B/fsDJarXVDA9bnUoRhEbKp+HF1FWKW7RIJdtQ==",
  ),
};
const WILDCARD_MX = `
a.z.w.example. 3600 IN MX 1 ai.example.
a.z.w.example. 3600 IN RRSIG MX 7 2 3600 ${SIGNED} CikebjQwGQPwijVcxgcZcSJKtfynugtlBiKb9FcBTrmOoyQ4InoWVudhCWsh/URX3lc4WRUMivEBP6+4KS3ldA==`;

function nsec3(hash: string, data: string, signature: string): string {
  return `
${hash}.example. 3600 IN NSEC3 1 1 12 aabbccdd ${data}
${hash}.example. 3600 IN RRSIG NSEC3 7 2 3600 ${SIGNED} ${signature}`;
}

const means = { crypto: dnssecCrypto, now: Date.UTC(2010, 0, 1) / 1000, algorithmOf: implementedAlgorithm };

function judged(name: string, type: RecordType, status: "ok" | "nodata" | "nxdomain", answers: string, authorities: string) {
  const sections = { answers: signedRecords(answers), authorities: signedRecords(authorities) };
  const answer: Answer =
    status === "ok"
      ? { status, records: [], cname: [], authentic: false, authoritative: true, server: "192.0.2.1", sections }
      : { status, cname: [], authentic: false, negativeTtl: null, server: "192.0.2.1", sections };
  return judgeAnswer(name, type, answer, "example", KEYS, means);
}

// RFC 5155 appendix A.
test.each([
  ["example", "0p9mhaveqvm6t7vbl5lop2u3t2rp3tom"],
  ["a.example", "35mthgpgcu1qg68fab165klnsnk3dpvl"],
  ["ai.example", "gjeqe526plbf1g8mklp59enfd789njgi"],
  ["ns1.example", "2t7b4g4vsa5smi47k61mv5bv1a22bojr"],
  ["*.w.example", "r53bq7cc2uvmubfu5ocmm6pers9tk9en"],
  ["X.Y.W.example", "2vptu5timamqttgl4luu9kg21e0aor3s"],
])("the hash of %s", (name, expected) => {
  const hash = nsec3Hash(name, { iterations: 12, salt: Uint8Array.of(0xaa, 0xbb, 0xcc, 0xdd) }, { ...means, work: freshWork() });
  expect(hash && base32hex(hash).toLowerCase()).toBe(expected);
  expect(fromBase32Hex(expected)).toEqual(hash);
});

describe("RFC 5155 appendix B", () => {
  test.each([
    ["B.2 no data", "ns1.example", "MX", "nodata", "", SOA + NSEC3["ns1.example"], { proves: "no-data", delegation: false }],
    ["B.2.1 empty non-terminal", "y.w.example", "A", "nodata", "", SOA + NSEC3["y.w.example"], { proves: "no-data", delegation: false }],
  ] as const)("%s is proven", (_, name, type, status, answers, authorities, denial) => {
    expect(judged(name, type, status, answers, authorities)).toMatchObject({ status: "secure", cause: null, denial });
  });

  // RFC 5155 §9.2: in an opt-out span an unsigned name may exist, and the zone of the appendix is opt-out throughout.
  test.each([
    ["B.1 name error", "a.c.x.w.example", "A", "nxdomain", "", SOA + NSEC3.example + NSEC3["x.w.example"] + NSEC3["a.example"]],
    ["B.3 unsigned delegation", "c.example", "DS", "nodata", "", NSEC3["a.example"] + NSEC3.example],
    ["B.5 wildcard no data", "a.z.w.example", "AAAA", "nodata", "", SOA + NSEC3["w.example"] + NSEC3["ns2.example"] + NSEC3["*.w.example"]],
    ["B.4 wildcard expansion", "a.z.w.example", "MX", "ok", WILDCARD_MX, NSEC3["ns2.example"]],
  ] as const)("%s is proven as far as an opt-out span can", (_, name, type, status, answers, authorities) => {
    expect(judged(name, type, status, answers, authorities)).toMatchObject({ status: "insecure", cause: { code: "opt-out" } });
  });

  // B.6: the zone below answers in its parent's place.
  test("the apex does not prove that there is no DS record", () => {
    expect(judged("example", "DS", "nodata", "", SOA + NSEC3.example)).toMatchObject({
      status: "bogus",
      cause: { code: "denial-contradicts" },
    });
  });

  test.each([
    ["without the closest encloser", "a.c.x.w.example", "nxdomain", NSEC3.example + NSEC3["a.example"]],
    ["without the next closer name", "a.c.x.w.example", "nxdomain", NSEC3["x.w.example"] + NSEC3["a.example"]],
    ["without the wildcard", "a.c.x.w.example", "nxdomain", NSEC3.example + NSEC3["x.w.example"]],
  ] as const)("name error %s is not proven", (_, name, status, proof) => {
    expect(judged(name, "A", status, "", SOA + proof)).toMatchObject({ status: "bogus", cause: { code: "denial-missing" } });
  });
});
