import { afterEach, expect, test, vi } from "vitest";
import { startClient } from "./testing/client.ts";
import { good } from "./testing/responses.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["ten minutes back", -10 * MINUTE],
  ["ten minutes on", 10 * MINUTE],
  ["400 days back", -400 * DAY],
  ["400 days on", 400 * DAY],
])(
  "when the system's clock is set %s, nothing older than that is taken for fresh, and what is asked then is kept as ever",
  async (_, jump) => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    await using client = await startClient([good]);
    const asked = () => client.servers[0]?.asked.length;
    await client.query("a.test");
    await client.query("a.test");
    expect(asked()).toBe(1);
    vi.setSystemTime(Date.now() + jump);
    expect(await client.query("a.test")).toMatchObject({ status: "ok" });
    expect(asked()).toBe(2);
    await client.query("a.test");
    expect(asked()).toBe(2);
  },
);
