import type { z } from "zod";
import type { Column, Finding, Input, Measure, Row } from "#lib/report/schema.ts";
import type { Transport } from "#lib/transport/types.ts";
import type { Check } from "./check.ts";

/** One field of a lookup's form and URL. The field `target` is the path, the others are query parameters; a lookup of a text has no `target`. */
export interface Field {
  name: string;
  label: string;
  help: string;
  placeholder: string;
  required: boolean;
  /** The only values there are; the empty one means that the field is not given. */
  choices?: readonly { value: string; label: string }[];
}

/** A text to be asked about in place of a target: it is sent with the question, never stands in a URL, and is kept nowhere. */
export interface TextSource {
  label: string;
  help: string;
  placeholder: string;
  /** Octets that are read. */
  most: number;
  /** One to try in the demo network. */
  example: string;
  /** What the report calls the text, in one line that is safe to show; or why nothing can be said of it. */
  read(text: Uint8Array): { ok: true; name: string } | { ok: false; problem: string };
}

/** What can be asked by an address, a command or a form: a lookup, or a suite of lookups. */
export interface Askable<In extends Input> {
  /** The first path segment and the command: "mx". */
  id: string;
  /** Other commands for the same: "bl", "rbl". */
  aliases: readonly string[];
  title: string;
  /** One sentence: what it answers. */
  summary: string;
  /** From the raw fields (texts) to the canonical input. Issues name the field in their path and carry the position in `params.at`. */
  input: z.ZodType<In, Record<string, string | undefined>>;
  fields: readonly [Field, ...Field[]];
  /** It is about a text, not about a target; then it is run by POST, with the text as the body, and `target` is the name of the text. */
  text?: TextSource;
}

/** A question that Mailvane can answer about a target: everything about it is declared here, and all else follows. */
export interface Lookup<In extends Input, Facts> extends Askable<In> {
  group: "Mail routing" | "Sender authentication" | "Transport security" | "Reputation" | "DNS";
  columns: readonly Column[];
  checks: readonly Check<Facts>[];
  /** It connects to the servers of whoever is checked: a page or a person starts it by POST, a crawler's GET never does. */
  active: boolean;
  /** Questions that one lookup may ask. */
  budget: number;
  /**
   * Yields rows as they arrive (a later row replaces the one of the same id), returns facts. Impure only through the transport.
   * `text` is empty for lookups that are about a target.
   */
  gather(input: In, transport: Transport, text: Uint8Array): AsyncGenerator<Row, Facts, void>;
  /** The verdict as one sentence. */
  headline(facts: Facts, findings: Finding[], input: In): string;
  measures(facts: Facts): Measure[];
}

/** A lookup whose input and facts are its own affair. Made by `lookup()`, which keeps the two consistent inside. */
// biome-ignore lint/suspicious/noExplicitAny: existential types; only `runLookup` and the registry meet it, with an input that the lookup itself parsed
export type AnyLookup = Lookup<any, any>;

/** A lookup or a suite, whose input is its own affair. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyAskable = Askable<any>;
