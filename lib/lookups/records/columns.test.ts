import { expect, test } from "vitest";
import { parseZone } from "#lib/lab/zone-file.ts";
import type { Row } from "#lib/report/schema.ts";
import { declarations, type RecordId, recordIds } from "./declarations.ts";
import { recordLookups } from "./index.ts";
import { samples } from "./scenarios/samples.ts";

const cellsOf = (id: RecordId, data: string) => {
  const [record] = parseZone(`a.test. 60 IN ${id.toUpperCase()} ${data.replaceAll("{zone}", "a.test")}`, id);
  if (!record) throw new Error("no record");
  return declarations[id].cells(record);
};

const DIGEST = "B4C8C1FE2E7477127B27115656AD6256F424625BF5C1E2770CE6D6E37DF61D17";
const decoded: Partial<Record<RecordId, Row["cells"]>> = {
  a: { address: "192.0.2.60" },
  txt: { purpose: "Google ownership", text: "google-site-verification=60-and-more", octets: 36, strings: 2 },
  soa: {
    primary: "ns1.a.test",
    mailbox: "host.master@a.test",
    serial: 2026112401,
    refresh: 7200,
    retry: 900,
    expire: 1209600,
    minimum: 300,
  },
  srv: { priority: 10, weight: 5, target: "imap.a.test", port: 993 },
  caa: { tag: "issue", value: "ca.example.test; account=60", critical: false, meaning: "ca.example.test may issue certificates" },
  https: { priority: 1, target: ".", params: 'alpn="h2,h3" ipv4hint=192.0.2.60 ipv6hint=2001:db8:d45::60' },
  ds: { keyTag: 55648, algorithm: "13 ECDSAP256SHA256", digestType: "2 SHA-256", digest: DIGEST },
  rrsig: {
    covered: "A",
    algorithm: "13 ECDSAP256SHA256",
    keyTag: 55648,
    signer: "a.test",
    inception: "2026-11-24 00:00:00 UTC",
    expiration: "2026-12-24 00:00:00 UTC",
    originalTtl: 3600,
    labels: 3,
  },
  nsec3param: { hash: "1 SHA-1", iterations: 0, salt: "-", flags: 0 },
  loc: {
    position: "52 22 23.000 N 4 53 32.000 E -2.00m 1m 10000m 10m",
    map: "https://www.openstreetmap.org/?mlat=52.37306&mlon=4.89222",
  },
  uri: { priority: 10, weight: 1, target: "https://www.example.test/" },
};

test.each(Object.entries(decoded))("%s is decoded", (id, cells) => expect(cellsOf(id as RecordId, samples[id as RecordId])).toEqual(cells));

test.each(recordIds)("%s fills every column that it declares, and no other", (id) => {
  const keys = declarations[id].columns.map(({ key }) => key);
  expect(Object.keys(cellsOf(id, samples[id]))).toEqual(keys);
  expect(recordLookups[id].columns.map(({ key }) => key)).toEqual(["name", ...keys, "ttl", "raw"]);
  expect(recordLookups[id].id).toBe(id);
});

test.each(recordIds)("%s shows nothing of a record of another type", (id) => {
  const [other] = parseZone("a.test. 60 IN TYPE65280 \\# 1 00", id);
  if (!other) throw new Error("no record");
  expect(declarations[id].cells(other)).toEqual({});
});

test.each<[RecordId, string, Row["cells"]]>([
  ["dnskey", "256 3 8 AAAA", { role: "Zone-signing key", algorithm: "8 RSASHA256" }],
  ["dnskey", "385 3 8 AAAA", { role: "Revoked" }],
  ["dnskey", "0 3 99 AAAA", { role: "No zone key", algorithm: "99" }],
  ["caa", '128 issue ";"', { critical: true, meaning: "Nobody may issue certificates" }],
  ["caa", '0 issuewild ";"', { meaning: "Nobody may issue wildcard certificates" }],
  ["caa", '0 iodef "mailto:a@a.test"', { meaning: "Refused requests are reported here" }],
  ["caa", '0 constructor "x"', { meaning: null }],
  ["tlsa", "3 1 2 00", { usage: "3 DANE-EE", selector: "1 SPKI", matching: "2 SHA2-512" }],
  ["sshfp", "4 2 00", { algorithm: "4 Ed25519", fingerprintType: "2 SHA-256" }],
  ["txt", '"\\255\\007"', { text: "\\255\\007", octets: 2, purpose: null }],
  ["soa", "a.test. . 1 1 1 1 1", { mailbox: "." }],
])("%s %s", (id, data, cells) => expect(cellsOf(id, data)).toMatchObject(cells));
