import { expect, test } from "vitest";
import type { Row } from "#lib/report/schema.ts";
import { mxSteps } from "./mx-steps.ts";

function row(preference: number | null, host: string, family: string, provider: string | null = null): Row {
  return { id: `${preference}/${host}/${family}`, order: [], state: "done", cells: { preference, host, family, provider, mxTtl: 300 } };
}

test("hosts of equal preference share a step, and both families share a host", () => {
  const steps = mxSteps([
    row(10, "a.example.test", "IPv4"),
    row(10, "a.example.test", "IPv6"),
    row(10, "b.example.test", "IPv4"),
    row(20, "a.example.test", "IPv4"),
  ]);
  expect(steps.map(({ preference, hosts }) => [preference, hosts.map(({ host, rows }) => [host, rows.length])])).toEqual([
    [
      10,
      [
        ["a.example.test", 2],
        ["b.example.test", 1],
      ],
    ],
    [20, [["a.example.test", 1]]],
  ]);
});

test("a provider known by one row is the host's provider", () => {
  const [step] = mxSteps([row(null, "a.example.test", "IPv4"), row(null, "a.example.test", "IPv6", "Example Mail")]);
  expect(step).toMatchObject({ preference: null, hosts: [{ provider: "Example Mail", mxTtl: 300 }] });
});
