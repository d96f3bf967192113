import { describe, expect, test } from "vitest";
import { readConfig } from "./config.ts";

describe("what lookups may connect to", () => {
  test("private networks are named one by one", () => {
    expect(readConfig({ MAILVANE_ALLOW_CIDRS: "10.0.0.0/8, fd12::/16" }).allow).toEqual(["10.0.0.0/8", "fd12::/16"]);
    expect(readConfig({}).allow).toEqual([]);
  });

  test("EHLO gives a full host name, or the address", () => {
    expect(readConfig({ MAILVANE_EHLO_NAME: "mailvane.example.com" }).ehloName).toBe("mailvane.example.com");
    expect(readConfig({}).ehloName).toBeNull();
  });

  test("the demo network's servers come as it writes them", () => {
    const demo = { hosts: { "198.51.100.32:25": 40025 }, authority: "-----BEGIN CERTIFICATE-----" };
    expect(readConfig({ MAILVANE_DEMO_SERVERS: JSON.stringify(demo) }).demo).toEqual(demo);
    expect(readConfig({}).demo).toBeUndefined();
  });

  test.each([
    [{ MAILVANE_ALLOW_CIDRS: "10.0.0.0/8,everything" }, "MAILVANE_ALLOW_CIDRS holds “everything”"],
    [{ MAILVANE_EHLO_NAME: "localhost" }, "MAILVANE_EHLO_NAME is not a full host name"],
    [{ MAILVANE_EHLO_NAME: "a.test\r\nDATA" }, "MAILVANE_EHLO_NAME is not a full host name"],
    [{ MAILVANE_DEMO_SERVERS: "{" }, "MAILVANE_DEMO_SERVERS is set by npm run demo"],
  ])("%j stops the start with its reason", (env, reason) => expect(() => readConfig(env)).toThrow(reason));
});
