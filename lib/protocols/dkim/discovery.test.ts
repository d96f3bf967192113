import { describe, expect, test } from "vitest";
import { providers } from "#lib/protocols/providers/catalogue.ts";
import { candidateSelectors, selectorsOf } from "./candidates.ts";
import { compromisedKeys } from "./compromised.ts";
import { datedSelectors } from "./date-pattern.ts";
import { commonSelectors, usualUser } from "./selectors.ts";

const NOW = Date.UTC(2026, 1, 3); // February 2026

function provider(name: string) {
  const found = providers.find((one) => one.name === name);
  if (!found) throw new Error(`There is no provider ${name}`);
  return found;
}

describe("date patterns", () => {
  test.each([
    ["YYYY", 2, ["2026", "2025", "2024"]],
    ["YYYYMM", 3, ["202602", "202601", "202512", "202511"]],
    ["defaultYYMM", 2, ["default2602", "default2601", "default2512"]],
    ["scphMMYY", 2, ["scph0226", "scph0126", "scph1225"]],
  ])("%s goes back from now", (pattern, back, selectors) => expect(datedSelectors(pattern, NOW, back)).toEqual(selectors));
});

describe("candidates", () => {
  test("the usual selectors come in their order, dates from the clock, each once", () => {
    const candidates = candidateSelectors([], NOW);
    expect(candidates.slice(0, 3)).toEqual(["google", "selector1", "selector2"]);
    expect(candidates).toEqual(expect.arrayContaining(["2026", "202602", "202403"]));
    expect(candidates).not.toContain("202603");
    expect(new Set(candidates).size).toBe(candidates.length);
    expect(candidates.filter((selector) => /[^a-z0-9_-]/.test(selector))).toEqual([]);
  });

  test("those of the domain's own providers come first", () => {
    const candidates = candidateSelectors([provider("Zendesk"), provider("Hetzner")], NOW);
    expect(candidates.slice(0, 5)).toEqual(["zendesk1", "zendesk2", "default", "default2602", "default2601"]);
  });

  test("what cannot be guessed is not tried", () => {
    expect(selectorsOf(provider("OVHcloud"), NOW)).toEqual([]);
  });
});

test("a name that several services use is no hint", () => {
  expect(usualUser("protonmail")).toBe("Proton Mail");
  expect(usualUser("s1")).toBeNull();
  expect(usualUser("salesforce")).toBeNull(); // low confidence
  expect(usualUser("never-heard-of")).toBeNull();
});

test("no selector and no compromised key stands twice", () => {
  for (const names of [commonSelectors.map(({ selector }) => selector), compromisedKeys.map(({ sha256 }) => sha256)]) {
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  }
});
