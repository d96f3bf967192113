import type { z } from "zod";
import type { Column, Finding, Input, Measure, Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { Check } from "./check.ts";

/** One field of a lookup's form and URL. The field `target` is the path, the others are query parameters. */
export interface Field {
  name: string;
  label: string;
  help: string;
  placeholder: string;
  required: boolean;
}

/** A question that Mailvane can answer about a target: everything about it is declared here, and all else follows. */
export interface Lookup<In extends Input, Facts> {
  /** The first path segment and the command: "mx". */
  id: string;
  /** Other commands for the same: "bl", "rbl". */
  aliases: readonly string[];
  title: string;
  /** One sentence: what it answers. */
  summary: string;
  group: "Mail routing" | "Sender authentication" | "Transport security" | "Reputation" | "DNS";
  /** From the raw fields (texts) to the canonical input. Issues name the field in their path and carry the position in `params.at`. */
  input: z.ZodType<In, Record<string, string | undefined>>;
  fields: readonly [Field, ...Field[]];
  columns: readonly Column[];
  checks: readonly Check<Facts>[];
  /** It connects to the servers of whoever is checked: a page or a person starts it by POST, a crawler's GET never does. */
  active: boolean;
  /** Questions that one lookup may ask. */
  budget: number;
  /** Yields rows as they arrive (a later row replaces the one of the same id), returns facts. Impure only through the transport. */
  gather(input: In, transport: Transport): AsyncGenerator<Row, Facts, void>;
  /** The verdict as one sentence. */
  headline(facts: Facts, findings: Finding[], input: In): string;
  measures(facts: Facts): Measure[];
}

/** A lookup whose input and facts are its own affair. Made by `lookup()`, which keeps the two consistent inside. */
// biome-ignore lint/suspicious/noExplicitAny: existential types; only `runLookup` and the registry meet it, with an input that the lookup itself parsed
export type AnyLookup = Lookup<any, any>;
