import { expect, test } from "vitest";
import { createAuthority } from "#lib/lab/authority.ts";
import { citeCertificates } from "#lib/lab/certificate-records.ts";
import { createWallet } from "#lib/lab/wallet.ts";
import { startServers } from "./start.ts";

const authority = await createAuthority(Date.now());
const mx = { host: "mx.test", addresses: ["198.51.100.33"] } as const;

test("a server that refuses connections has no port", async () => {
  const sources = [{ id: "one", smtp: [mx, { ...mx, host: "closed.test", addresses: ["198.51.100.34"], fault: "refuses" } as const] }];
  const servers = await startServers(sources, createWallet(sources, authority), () => {});
  expect(Object.keys(servers.hosts)).toEqual(["198.51.100.33:25"]);
  await servers.close();
});

test("two sources may declare the same server, and not two at one place", async () => {
  const same = [
    { id: "one", smtp: [mx] },
    { id: "two", smtp: [{ ...mx }] },
  ];
  await (await startServers(same, createWallet(same, authority), () => {})).close();
  const other = [
    { id: "one", smtp: [mx] },
    { id: "two", smtp: [{ ...mx, host: "other.test" }] },
  ];
  await expect(startServers(other, createWallet(other, authority), () => {})).rejects.toThrow(
    "two: there is another server at 198.51.100.33:25",
  );
});

test("one host has one certificate", () => {
  const sources = [
    { id: "one", smtp: [mx] },
    { id: "two", https: [{ ...mx, files: {}, certificate: { issuer: "self" as const } }] },
  ];
  expect(() => createWallet(sources, authority)).toThrow("two: mx.test has another certificate elsewhere");
});

test("records cite certificates by their host", async () => {
  const wallet = createWallet([{ id: "one", smtp: [mx] }], authority);
  const { own } = await wallet.credentials("mx.test");
  const cited = await citeCertificates("a TLSA 3 0 0 {certificate full mx.test}\nb TLSA 2 1 1 {intermediate key sha256 mx.test}", wallet);
  expect(cited).toMatch(/^a TLSA 3 0 0 [0-9a-f]+\nb TLSA 2 1 1 [0-9a-f]{64}$/);
  expect(cited).toContain(Buffer.from(own.der).toString("hex"));
  expect(await citeCertificates("{key sha256 mx.test}", wallet)).toBe(await citeCertificates("{key sha256 mx.test}", wallet));
  await expect(citeCertificates("{key sha256 gone.test}", wallet)).rejects.toThrow("No server gone.test is declared");
});
