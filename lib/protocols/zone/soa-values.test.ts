import { expect, test } from "vitest";
import { contradiction, judgeTimers } from "./soa-values.ts";

const soa = { mname: "ns.test", rname: "hostmaster.test", serial: 1, refresh: 14_400, retry: 3_600, expire: 1_209_600, minimum: 3_600 };
const unusual = (values: Partial<typeof soa>) =>
  judgeTimers({ ...soa, ...values })
    .filter((one) => one.unusual)
    .map(({ timer }) => timer);

test("a value is unusual only where every source would have it otherwise", () => {
  expect(unusual({})).toEqual([]);
  expect(unusual({ refresh: 7_200 })).toEqual([]); // RFC 1912 allows it, Zonemaster would have 4 h
  expect(unusual({ refresh: 86_400 })).toEqual([]); // Zonemaster has no upper bound
  expect(unusual({ refresh: 600, retry: 60, expire: 86_400, minimum: 60 })).toEqual(["refresh", "retry", "expire", "minimum"]);
  expect(unusual({ minimum: 604_800 })).toEqual(["minimum"]);
});

test("values that make no sense together are told", () => {
  expect(contradiction(soa)).toBeNull();
  expect(contradiction({ ...soa, retry: 14_400 })).toBe("retry");
  expect(contradiction({ ...soa, expire: 17_999 })).toBe("expire");
});
