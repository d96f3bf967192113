import type { Question } from "./question.ts";

/** The command that asks this installation for the same report. Browser only: the origin is the page's own. */
export function curlLine({ api, active, text }: Pick<Question, "api" | "active" | "text">): string {
  return `curl ${text ? "--data-binary @message.eml " : active ? "-X POST " : ""}'${window.location.origin}${api.replaceAll("'", "%27")}'`;
}
