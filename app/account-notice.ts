import type { TextId } from "#components/texts.ts";

const PROBLEMS: Readonly<Record<string, TextId>> = {
  wrong: "signIn.wrong",
  many: "signIn.many",
  token: "setup.wrongToken",
  short: "password.short",
  long: "password.long",
  forbidden: "signIn.forbidden",
  store: "signIn.store",
  "no-front": "signIn.noFront",
  name: "users.badName",
  taken: "users.taken",
  role: "users.badRole",
  self: "users.self",
  gone: "users.gone",
  kept: "provider.kept",
  "provider-stale": "provider.stale",
  "provider-cancelled": "provider.cancelled",
  "provider-refused": "provider.refused",
  "provider-clock": "provider.clock",
  "provider-invalid": "provider.invalid",
  "provider-unreached": "provider.unreached",
  "provider-no-groups": "provider.no-groups",
  "provider-not-allowed": "provider.not-allowed",
  "provider-disabled": "provider.disabled",
  "provider-many": "provider.many",
};
const DONE: Readonly<Record<string, TextId>> = {
  password: "password.done",
  sessions: "sessions.done",
  removed: "token.removed",
  out: "provider.out",
  "1": "users.done",
};

export type NoticeSearch = Promise<Record<string, string | string[] | undefined>>;

/** What an address such as /account?problem=wrong is to say; nothing where it names no text of ours. */
export function noticeOf(search: Awaited<NoticeSearch>): { kind: "problem" | "done"; text: TextId | null } {
  const text = (table: Readonly<Record<string, TextId>>, value: unknown) =>
    typeof value === "string" && Object.hasOwn(table, value) ? (table[value] ?? null) : null;
  const problem = text(PROBLEMS, search.problem);
  return problem ? { kind: "problem", text: problem } : { kind: "done", text: text(DONE, search.done) };
}
