import { describe, expect, test } from "vitest";
import { addressSet, EVERYTHING, NOTHING, unionOf } from "./address-set.ts";
import { namedAddresses } from "./named-addresses.ts";

describe("addresses that can be named one by one", () => {
  test("stand by themselves or in small networks, in ascending order", () => {
    const set = unionOf([addressSet(["203.0.113.8"], 30, 128), addressSet(["192.0.2.255", "2001:db8::1"], 32, 128)]);
    expect(namedAddresses(set, 4, 8n)).toEqual({
      addresses: ["192.0.2.255", "203.0.113.8", "203.0.113.9", "203.0.113.10", "203.0.113.11"],
      larger: 0,
    });
    expect(namedAddresses(set, 6, 8n)).toEqual({ addresses: ["2001:db8::1"], larger: 0 });
  });

  test("larger networks are counted alone", () => {
    expect(namedAddresses(addressSet(["198.51.100.0", "2001:db8::"], 28, 64), 4, 8n)).toEqual({ addresses: [], larger: 1 });
    expect(namedAddresses(EVERYTHING, 6, 8n)).toEqual({ addresses: [], larger: 1 });
    expect(namedAddresses(NOTHING, 4, 8n)).toEqual({ addresses: [], larger: 0 });
  });
});
