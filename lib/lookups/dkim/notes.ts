import { causeOf } from "#lib/engine/causes.ts";
import { usualUser } from "#lib/protocols/dkim/selectors.ts";
import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { visible } from "#lib/report/visible.ts";
import { isFailed } from "#lib/transport/read.ts";
import { aliasesOf, isDangling, type SelectorFacts } from "./facts.ts";
import { keyProblemText } from "./problem-texts.ts";

// What stands beside a selector, in words.
const NOTES = {
  nodata: "The name exists and has no TXT record",
  nxdomain: "The name does not exist (NXDOMAIN)",
  "dangling-nodata": "{target} has no TXT record",
  "dangling-nxdomain": "{target} does not exist (NXDOMAIN)",
  failed: "No answer: {cause}",
  several: "{count} TXT records; the first is shown",
  other: "The text is for another purpose",
  problem: "At character {at}: {problem}",
  "unknown-type": "Receivers do not know this key type",
  printed: "The private key is printed in {place}",
  every: "Every selector that nobody published gets this",
  wildcard: "Every other selector gets the same",
  hint: "Such a selector is usual for {service}",
} as const;

type Note = [keyof typeof NOTES, Params?];

/** What is to be said of a selector, or null. */
export function selectorNote(selector: SelectorFacts): string | null {
  const notes = notesOf(selector).map(([key, params]) => fill(NOTES[key], params ?? {}));
  return notes.length > 0 ? notes.join(" · ") : null;
}

function notesOf(selector: SelectorFacts): Note[] {
  const { answer } = selector;
  if (isFailed(answer)) return [["failed", { cause: causeOf(answer) }]];
  if (answer.status === "ok") return [...recordNotes(selector), ...whoseNotes(selector)];
  if (!isDangling(selector)) return [[answer.status]];
  return [[`dangling-${answer.status}`, { target: visible(aliasesOf(answer).at(-1) ?? "") }]];
}

function recordNotes({ keys: [key], records }: SelectorFacts): Note[] {
  if (!key) return [];
  const several: Note[] = records > 1 ? [["several", { count: records }]] : [];
  if (!key.meant) return [...several, ["other"]];
  const { problems, material } = key.record;
  const [problem] = [
    ...problems,
    ...(material.status === "broken" ? material.problems : []),
    ...(material.status === "unreadable" ? [material.problem] : []),
  ];
  if (problem) return [...several, ["problem", { at: problem.start + 1, problem: keyProblemText(problem) }]];
  if (material.status === "unknown-type") return [...several, ["unknown-type"]];
  return key.compromised ? [...several, ["printed", { place: key.compromised.printedIn.join(", ") }]] : several;
}

function whoseNotes({ selector, answer, vendor, wildcard }: SelectorFacts): Note[] {
  if (selector === "*") return [["every"]];
  if (wildcard) return [["wildcard"]];
  const service = vendor || aliasesOf(answer).length > 0 ? null : usualUser(selector);
  return service === null ? [] : [["hint", { service }]];
}
