import { expect, test } from "vitest";
import { signedRecords } from "#lib/lab/testing/signed-records.ts";
import { dnssecCrypto } from "#lib/transport/node/dnssec/crypto.ts";
import { isType } from "#lib/transport/read.ts";
import { implementedAlgorithm } from "./algorithms.ts";
import { judgeDs } from "./ds.ts";
import { keyBits } from "./public-key.ts";
import { rrsetsOf } from "./rrset.ts";
import { verifyRrset } from "./verify-rrset.ts";
import { freshWork } from "./work.ts";
import { zoneKey } from "./zone-key.ts";

const means = { crypto: dnssecCrypto, algorithmOf: implementedAlgorithm };

test.each([
  {
    source: "RFC 6605 §6.1, ECDSA on P-256",
    zone: "example.net",
    bits: 256,
    now: Date.UTC(2010, 7, 20),
    lines: `
example.net. 3600 IN DNSKEY 257 3 13 GojIhhXUN/u4v54ZQqGSnyhWJwaubCvTmeexv7bR6edbkrSqQpF64cYbcB7wNcP+e+MAnLr+Wi9xMWyQLc8NAA==
example.net. 3600 IN DS 55648 13 2 b4c8c1fe2e7477127b27115656ad6256f424625bf5c1e2770ce6d6e37df61d17
www.example.net. 3600 IN A 192.0.2.1
www.example.net. 3600 IN RRSIG A 13 3 3600 20100909100439 20100812100439 55648 example.net. qx6wLYqmh+l9oCKTN6qIc+bw6ya+KJ8oMz0YP107epXAyGmt+3SNruPFKG7tZoLBLlUzGGus7ZwmwWep666VCw==`,
  },
  {
    source: "RFC 6605 §6.2, ECDSA on P-384",
    zone: "example.net",
    bits: 384,
    now: Date.UTC(2010, 7, 20),
    lines: `
example.net. 3600 IN DNSKEY 257 3 14 xKYaNhWdGOfJ+nPrL8/arkwf2EY3MDJ+SErKivBVSum1w/egsXvSADtNJhyem5RCOpgQ6K8X1DRSEkrbYQ+OB+v8/uX45NBwY8rp65F6Glur8I/mlVNgF6W/qTI37m40
example.net. 3600 IN DS 10771 14 4 72d7b62976ce06438e9c0bf319013cf801f09ecc84b8d7e9495f27e305c6a9b0563a9b5f4d288405c3008a946df983d6
www.example.net. 3600 IN A 192.0.2.1
www.example.net. 3600 IN RRSIG A 14 3 3600 20100909102025 20100812102025 10771 example.net. /L5hDKIvGDyI1fcARX3z65qrmPsVz73QD1Mr5CEqOiLP95hxQouuroGCeZOvzFaxsT8Glr74hbavRKayJNuydCuzWTSSPdz7wnqXL5bdcJzusdnI0RSMROxxwGipWcJm`,
  },
  {
    source: "RFC 8080 §6.1, Ed25519, with erratum 4935",
    zone: "example.com",
    bits: 256,
    now: Date.UTC(2015, 7, 10),
    lines: `
example.com. 3600 IN DNSKEY 257 3 15 l02Woi0iS8Aa25FQkUd9RMzZHJpBoRQwAQEX1SxZJA4=
example.com. 3600 IN DS 3613 15 2 3aa5ab37efce57f737fc1627013fee07bdf241bd10f3b1964ab55c78e79a304b
example.com. 3600 IN MX 10 mail.example.com.
example.com. 3600 IN RRSIG MX 15 2 3600 20150819220000 20150729220000 3613 example.com. oL9krJun7xfBOIWcGHi7mag5/hdZrKWw15jPGrHpjQeRAvTdszaPD+QLs3fx8A4M3e23mRZ9VrbpMngwcrqNAg==`,
  },
  {
    source: "RFC 8080 §6.1, the second key",
    zone: "example.com",
    bits: 256,
    now: Date.UTC(2015, 7, 10),
    lines: `
example.com. 3600 IN DNSKEY 257 3 15 zPnZ/QwEe7S8C5SPz2OfS5RR40ATk2/rYnE9xHIEijs=
example.com. 3600 IN DS 35217 15 2 401781b934e392de492ec77ae2e15d70f6575a1c0bc59c5275c04ebe80c6614c
example.com. 3600 IN MX 10 mail.example.com.
example.com. 3600 IN RRSIG MX 15 2 3600 20150819220000 20150729220000 35217 example.com. zXQ0bkYgQTEFyfLyi9QoiY6D8ZdYo4wyUhVioYZXFdT410QPRITQSqJSnzQoSm5poJ7gD7AQR0O7KuI5k2pcBg==`,
  },
])("$source: the DS record names the key, and the signature is the key's", ({ zone, lines, now, bits }) => {
  const records = signedRecords(lines);
  const keys = records.flatMap((record) => zoneKey(record) ?? []);
  const bounded = { ...means, now: now / 1000, work: freshWork() };
  const ds = records.flatMap(({ record }) => (isType(record, "DS") ? [record.data] : []));
  expect(judgeDs(zone, ds, keys, bounded)).toMatchObject([{ state: "matches", key: keys[0] }]);
  const signed = rrsetsOf(records).filter(({ signatures }) => signatures.length > 0);
  expect(signed.map((set) => verifyRrset(set, zone, keys, bounded).fault)).toEqual([null]);
  expect(keys.map(({ data }) => keyBits(data.algorithm, data.publicKey))).toEqual([bits]);
  // One octet of the record less, and it is not what was signed.
  const [changed] = signed.map((set) => ({ ...set, records: set.records.map(({ record, rdata }) => ({ record, rdata: rdata.slice(1) })) }));
  expect(changed && verifyRrset(changed, zone, keys, bounded).fault).toBe("does-not-verify");
});

test("RFC 4034 §5.4: a DS record with SHA-1", () => {
  const records = signedRecords(`
dskey.example.com. 86400 IN DNSKEY 256 3 5 AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==
dskey.example.com. 86400 IN DS 60485 5 1 2BB183AF5F22588179A53B0A98631FAD1A292118`);
  const keys = records.flatMap((record) => zoneKey(record) ?? []);
  const ds = records.flatMap(({ record }) => (isType(record, "DS") ? [record.data] : []));
  const judged = judgeDs("dskey.example.com", ds, keys, { ...means, now: 0, work: freshWork() });
  expect(judged).toMatchObject([{ state: "matches", key: { tag: 60485 } }]);
  expect(keys.map(({ data }) => keyBits(data.algorithm, data.publicKey))).toEqual([1024]);
});
