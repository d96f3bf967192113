import type { Question } from "./question.ts";

/** The command that asks this installation for the same report. Browser only: the origin is the page's own. */
export function curlLine({ api, active }: Pick<Question, "api" | "active">): string {
  return `curl ${active ? "-X POST " : ""}'${window.location.origin}${api.replaceAll("'", "%27")}'`;
}
