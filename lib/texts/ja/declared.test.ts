import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { texts } from "#components/texts.ts";
import { japaneseTexts } from "#components/texts-ja.ts";
import { causeOf } from "#lib/engine/causes.ts";
import type { AnyLookup } from "#lib/engine/lookup.ts";
import { changeKinds } from "#lib/history/change-kinds.ts";
import { findLookup, lookups } from "#lib/lookups/registry.ts";
import { catalogue } from "#lib/protocols/dnsbl/catalogue.ts";
import { sayShared } from "#lib/texts/say-shared.ts";
import { spokenOf } from "#lib/texts/spoken.ts";
import { japanese } from "./catalogue.ts";
import { changes } from "./changes.ts";
import { parameters } from "./parameters.ts";
import { shared } from "./shared.ts";

/** The parameters of a template, each once. A choice between one and many is the affair of a language. */
function paramsOf(template: string): string[] {
  return [...new Set([...template.matchAll(/(?<!%)\{(\w+)[|}]/g)].map(([, name = ""]) => name))].sort();
}

/** Those that another language may leave out: what only chooses between one and many, or names the number that a share tells already. */
function neededOf(template: string): string[] {
  return [...new Set([...template.matchAll(/(?<!%)\{(\w+)\}/g)].map(([, name = ""]) => name))].sort();
}

describe("the interface", () => {
  test("has every text in Japanese, and no other", () => {
    expect(Object.keys(japaneseTexts).sort()).toEqual(Object.keys(texts).sort());
  });

  test.each(Object.entries(japaneseTexts))("%s has the parameters of the English text", (id, text) => {
    const english = Object.entries(texts).find(([one]) => one === id)?.[1] ?? "";
    expect(paramsOf(english)).toEqual(expect.arrayContaining(paramsOf(text)));
    expect(paramsOf(text)).toEqual(expect.arrayContaining(neededOf(english)));
  });
});

test.each(Object.entries(changes))("%s has the parameters of the English sentence of the change", (id, text) => {
  const english = Object.entries(changeKinds).find(([one]) => one === id)?.[1] ?? "";
  expect(paramsOf(text)).toEqual(paramsOf(english));
});

test("every lookup is in Japanese, and no other", () => {
  expect(Object.keys(japanese).sort()).toEqual(Object.keys(lookups).sort());
});

describe.each(Object.keys(japanese))("%s", (id) => {
  const lookup = findLookup(id);
  const spoken = spokenOf(id);
  if (!lookup || !spoken) throw new Error(`There is no lookup ${id}`);
  const { texts } = spoken;

  test("has every check in Japanese, and no other", () => {
    expect(Object.keys(texts.checks).sort()).toEqual(lookup.checks.map((check) => check.id.slice(id.length + 1)).sort());
  });

  test("says every detail, and no other", () => {
    const missing = lookup.checks.flatMap((check) =>
      Object.keys(check.details).flatMap((detail) => (spoken.detailOf(check, detail) === null ? [`${check.id} ${detail}`] : [])),
    );
    const extra = lookup.checks.flatMap((check) =>
      Object.keys(texts.checks[check.id.slice(id.length + 1)]?.details ?? {}).flatMap((detail) =>
        Object.hasOwn(check.details, detail) ? [] : [`${check.id} ${detail}`],
      ),
    );
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });

  test("uses no parameter that the English text has not, and leaves none out", () => {
    const wrong = lookup.checks.flatMap((check) => {
      const own = spoken.checkOf(check.id);
      const parts = ["title", "failureTitle", "why", "fix"] as const;
      const pairs = [
        ...parts.map((part) => [`${check.id} ${part}`, check[part], own?.[part] ?? ""] as const),
        ...Object.entries(check.details).map(
          ([detail, text]) => [`${check.id} ${detail}`, text, spoken.detailOf(check, detail) ?? ""] as const,
        ),
      ];
      return pairs.flatMap(([name, english, japanese]) => (agree(english, japanese) ? [] : [`${name}: ${english} / ${japanese}`]));
    });
    const sentences = Object.entries(texts.sentences).filter(([english, japanese]) => !agree(english, japanese));
    expect([...wrong, ...sentences]).toEqual([]);
  });

  test("says every label of fields and columns", () => {
    const labels = [...lookup.columns.map(({ label }) => label), ...lookup.fields.flatMap(({ label, help }) => [label, help])];
    // Three English words in a row are left over from a sentence that is said in part.
    const unsaid = labels.filter((label) => /[a-z]{3}/.test(label) && /[a-z]+ [a-z]+ [a-z]+/.test(spoken.say(label) ?? "is not said"));
    expect(unsaid).toEqual([]);
  });
});

test("no sentence stands in the catalogue that nobody says", () => {
  const sources = sourcesUnder(["lib", "app"]) + CATALOGUE;
  const all = [shared, ...Object.values(japanese)].flatMap(({ sentences }) => Object.keys(sentences));
  // A cause with what the server added is that cause, said otherwise.
  const unsaid = [...new Set(all)].filter((sentence) => !sentence.endsWith(" ({added})") && !isSaid(sentence, sources));
  expect(unsaid).toEqual([]);
});

test("what the lists' codes mean is said, and on which terms they answer", () => {
  const say = spokenOf("blacklist")?.say;
  const texts = catalogue.flatMap(({ returnCodes, errorCodes, notListedCodes, registration }) => [
    ...[returnCodes, errorCodes, notListedCodes].flatMap(({ ranges, named }) => [
      ...ranges.map(({ meaning }) => meaning),
      ...Object.values(named),
    ]),
    ...(registration === null ? [] : [registration]),
  ]);
  // One word without small letters, such as DUL, is a name of the list's own.
  expect(texts.filter((text) => /[a-z] |[a-z]{3}/.test(text) && (say?.(text) ?? null) === null)).toEqual([]);
});

test("every parameter of a check has its word, and no other", () => {
  const checks: AnyLookup["checks"] = Object.values<AnyLookup>(lookups).flatMap((lookup) => lookup.checks);
  const templates = checks.flatMap(({ title, failureTitle, why, fix, details }) => [
    title,
    failureTitle,
    why,
    fix,
    ...Object.values(details),
  ]);
  const names = templates.flatMap((template) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name));
  expect(Object.keys(parameters).sort()).toEqual([...new Set(names)].sort());
});

const FAILURES = ["servfail", "refused", "timeout", "malformed", "network", "blocked", "budget", "cancelled"] as const;

test.each(FAILURES)("why there is no answer is said: %s", (status) => {
  expect(sayShared(causeOf({ status, server: null }))).not.toBeNull();
});

function agree(english: string, japanese: string): boolean {
  const [a, b] = [paramsOf(english), paramsOf(japanese)];
  return b.every((name) => a.includes(name)) && neededOf(english).every((name) => b.includes(name) || SHARED.has(name));
}

/** Numbers that a share names already. */
const SHARED: ReadonlySet<string> = new Set(["count", "total"]);

/** The lists, whose codes have their meanings in the data. */
const CATALOGUE = readFileSync(fileURLToPath(new URL("../../data/dnsbl/catalogue.json", import.meta.url)), "utf8").toLowerCase();

/** Declared as it stands; or made in code, where every stretch between parameters stands in some source. */
function isSaid(text: string, sources: string): boolean {
  // What stands after a colon begins with a small letter there.
  const sentence = text.toLowerCase();
  const literal = JSON.stringify(sentence).slice(1, -1);
  if (sources.includes(literal) || sources.includes(sentence)) return true;
  return sentence
    .split(/\{[^}]*\}/)
    .every((stretch) => sources.includes(stretch.trim()) || stretch.split(/(?<=[.,:;]) /).every((part) => sources.includes(part.trim())));
}

function sourcesUnder(folders: string[]): string {
  const root = fileURLToPath(new URL("../../..", import.meta.url));
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter(
        (entry) => entry.isFile() && entry.name.endsWith(".ts") && !entry.name.includes(".test.") && !entry.parentPath.includes("/texts/"),
      )
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files
    .map((file) => readFileSync(file, "utf8"))
    .join("\n")
    .toLowerCase();
}
