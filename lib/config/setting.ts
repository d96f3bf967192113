import type { z } from "zod";

/** One setting: what it is called, what it means, and how its text is read. Environment, file and documentation follow from it. */
export interface Setting<T> {
  /** What it does, in Markdown. */
  about: string;
  /** What holds without it, in words. */
  otherwise: string;
  /** The values there are, in words; said whenever a value is refused. */
  allowed: string;
  /** Its value is never shown or logged, and may come from the file that `…_FILE` names. */
  secret?: boolean;
  /** Set by a command of ours, and by nobody else: it stands in no documentation and in no file. */
  internal?: boolean;
  /** Reads the text; undefined when it is not set. A message never repeats a secret. */
  read: z.ZodType<T, string | undefined>;
}

/** Keeps the type of what is read. */
export function setting<T>(declared: Setting<T>): Setting<T> {
  return declared;
}
