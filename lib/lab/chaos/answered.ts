import type { ReportEvent } from "#lib/report/schema.ts";

/** What is no answer, whatever the cause. */
const OPEN: readonly string[] = ["timeout", "network", "malformed", "cancelled", "budget"];
/** Resolvers of the demo network are asked here; name servers at the addresses that they have in it. */
const RESOLVERS = "127.0.0.1:";

/** Of the questions to the resolvers that the calm network answers, those that were put, and those that were answered. */
export function answered(calm: readonly ReportEvent[], chaotic: readonly ReportEvent[]): { questions: number; answers: number } {
  const truth = questionsOf(calm);
  const known = [...questionsOf(chaotic)].filter(([question]) => truth.get(question));
  return { questions: known.length, answers: known.filter(([, isAnswered]) => isAnswered).length };
}

/** By name and type, whether one of the attempts brought an answer. */
function questionsOf(events: readonly ReportEvent[]): Map<string, boolean> {
  const questions = new Map<string, boolean>();
  for (const event of events) {
    for (const exchange of event.event === "end" ? event.trace : []) {
      if (exchange.kind !== "dns" || !exchange.server?.startsWith(RESOLVERS)) continue;
      const { name, type } = exchange.question;
      const key = `${name} ${type}`;
      questions.set(key, questions.get(key) === true || !OPEN.includes(exchange.status));
    }
  }
  return questions;
}
