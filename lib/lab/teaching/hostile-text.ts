import type { TeachingScenario } from "./teaching-scenario.ts";

/** A record that tries to be a script, a terminal escape, a new line and a turn of the reading direction. All of it must be seen, none obeyed. */
export const hostileText: readonly TeachingScenario[] = [
  {
    lookup: "spf",
    id: "teaching-hostile-text",
    title: "Hostile text in a record is shown, not obeyed",
    input: { target: "hostile-text.test" },
    zones: ["hostile-text.test"],
    records: String.raw`hostile-text.test. 3600 IN TXT "v=spf1 <script>alert(1)</script> \027[31mred \013\010X-Injected: \226\128\174 -all"`,
    expect: { verdict: "fail", findings: { "spf/syntax-error": "fail", "spf/non-ascii": "fail" } },
  },
];
