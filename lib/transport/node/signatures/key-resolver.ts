import { isMeantAsKey } from "#lib/protocols/dkim/parse.ts";
import { isFailed, latin1, recordsOf } from "#lib/transport/read.ts";
import type { Answer, FailedAnswer, Resolver } from "#lib/transport/types.ts";

/** A failed or an empty answer, as Node's own resolver throws it. */
class KeyError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** Our resolver in the form that mailauth asks: texts of TXT records, or an error with the code of Node's resolver. Keeps every answer. */
export class KeyResolver {
  readonly answers = new Map<string, Answer>();
  private readonly resolver: Resolver;

  constructor(resolver: Resolver) {
    this.resolver = resolver;
  }

  readonly resolve = async (name: string): Promise<string[][]> => {
    const key = name.toLowerCase();
    const answer = await this.resolver.query(key, "TXT");
    this.answers.set(key, answer);
    if (isFailed(answer)) throw new KeyError("ESERVFAIL");
    if (answer.status !== "ok") throw new KeyError(answer.status === "nxdomain" ? "ENOTFOUND" : "ENODATA");
    const texts = recordsOf(answer, "TXT").map(({ data }) => latin1(data.strings));
    // mailauth reads the first. RFC 6376 §6.1.2 step 2: where there are several, a verifier may choose.
    return [...texts.filter(isMeantAsKey), ...texts.filter((text) => !isMeantAsKey(text))].map((text) => [text]);
  };

  answerFor(name: string): Answer | null {
    return this.answers.get(name.toLowerCase()) ?? null;
  }

  /** The first of the names whose question has no answer. */
  firstOpen(names: readonly string[]): { name: string; answer: FailedAnswer } | null {
    for (const name of names) {
      const answer = this.answerFor(name);
      if (answer && isFailed(answer)) return { name, answer };
    }
    return null;
  }
}
