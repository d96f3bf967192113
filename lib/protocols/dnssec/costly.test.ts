import { expect, test } from "vitest";
import { createKey } from "#lib/lab/signing/keys.ts";
import { signedRecords } from "#lib/lab/testing/signed-records.ts";
import { dnssecCrypto } from "#lib/transport/node/dnssec/crypto.ts";
import type { Answer } from "#lib/transport/types.ts";
import { supportedAlgorithm } from "./algorithms.ts";
import { judgeAnswer } from "./judge-answer.ts";
import { MOST_TRIED } from "./work.ts";
import { zoneKey } from "./zone-key.ts";

// CVE-2023-50387 and CVE-2023-50868: answers made to keep a validator busy. What is counted is the work, not the time.
const COUNT = 5_000;
const KEY = Buffer.from(createKey(13, false).data.publicKey).toString("base64");
const WINDOW = "20261201000000 20261101000000";
const NOW = Date.UTC(2026, 10, 24) / 1000;
const keys = signedRecords(`costly.test. 60 IN DNSKEY 256 3 13 ${KEY}`).flatMap((record) => zoneKey(record) ?? []);
const [{ tag } = { tag: 0 }] = keys;

function work(records: string) {
  const count = { verified: 0 };
  const crypto: typeof dnssecCrypto = {
    ...dnssecCrypto,
    verify: () => {
      count.verified += 1;
      return false;
    },
  };
  const sections = { answers: signedRecords(records), authorities: [] };
  const answer: Answer = { status: "ok", records: [], cname: [], authentic: false, authoritative: true, server: "192.0.2.53", sections };
  const judged = judgeAnswer("costly.test", "A", answer, "costly.test", keys, { crypto, now: NOW, algorithmOf: supportedAlgorithm });
  return { judged, count };
}

const signature = (keyTag: number, i: number) =>
  `costly.test. 60 IN RRSIG A 13 2 60 ${WINDOW} ${keyTag} costly.test. ${Buffer.from(`signature ${i}`).toString("base64")}`;

test("of thousands of signatures that are wrong a few are tried, and the records are not believed", () => {
  const signatures = Array.from({ length: COUNT }, (_, i) => signature(tag, i));
  const { judged, count } = work(["costly.test. 60 IN A 192.0.2.1", ...signatures].join("\n"));
  expect(count.verified).toBe(MOST_TRIED);
  expect([judged.status, judged.cause?.code]).toEqual(["bogus", "not-tried"]);
});

test("signatures by keys that the zone does not have cost no cryptography at all", () => {
  const signatures = Array.from({ length: COUNT }, (_, i) => signature((tag + 1 + (i % 1_000)) & 0xffff, i));
  const { judged, count } = work(["costly.test. 60 IN A 192.0.2.1", ...signatures].join("\n"));
  expect(count.verified).toBe(0);
  expect(judged.status).toBe("bogus");
});
