import type { Answer, Resolver } from "#lib/transport/types.ts";
import type { DmarcRecord } from "./record.ts";
import { type Selection, selectDmarc } from "./select.ts";

/** One question of a DNS Tree Walk. */
export interface WalkStep {
  /** The domain that a record here would be for. */
  domain: string;
  /** The name asked: `_dmarc.` before the domain. */
  name: string;
  answer: Answer;
  selection: Selection;
}

/** A step whose question has no answer. */
export interface FailedStep extends WalkStep {
  selection: Extract<Selection, { status: "failed" }>;
}

export interface Walk {
  start: string;
  /** The steps that a receiver takes, in order. */
  steps: WalkStep[];
  /** Names above the place where the walk stopped, asked ahead and not used by it. */
  beyond: WalkStep[];
}

const MOST_LABELS = 8;

/** The domains that a DNS Tree Walk visits, eight at most, from the start to the top-level domain (RFC 9989 §4.10). */
export function walkDomains(start: string): string[] {
  const labels = start.split(".");
  // Step 4: a name of eight labels or more is cut to seven at once.
  const rest = labels.length < MOST_LABELS ? labels.slice(1) : labels.slice(-(MOST_LABELS - 1));
  return [start, ...rest.map((_, i) => rest.slice(i).join("."))];
}

export function policyName(domain: string): string {
  return `_dmarc.${domain}`;
}

/**
 * The DNS Tree Walk (RFC 9989 §4.10). All names are known beforehand, so they are asked at once; what a receiver would not have
 * asked is kept apart. In: a domain in A-labels. `onStep` gets each step as its answer arrives.
 */
export async function walkTree(start: string, resolver: Resolver, onStep: (step: WalkStep) => void = () => {}): Promise<Walk> {
  const asked = await Promise.all(
    walkDomains(start).map(async (domain): Promise<WalkStep> => {
      const name = policyName(domain);
      const answer = await resolver.query(name, "TXT");
      const step = { domain, name, answer, selection: selectDmarc(answer) };
      onStep(step);
      return step;
    }),
  );
  const stop = asked.findIndex((step) => (validRecord(step)?.psd ?? "u") !== "u");
  const count = stop < 0 ? asked.length : stop + 1;
  return { start, steps: asked.slice(0, count), beyond: asked.slice(count) };
}

/** The step's only DMARC record; null where there is none, or several, or one that counts for nothing. */
export function validRecord({ selection }: WalkStep): DmarcRecord | null {
  return selection.status === "record" && selection.record.valid ? selection.record : null;
}

export function isFailedStep(step: WalkStep): step is FailedStep {
  return step.selection.status === "failed";
}
