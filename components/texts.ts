import type { Params } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { reader } from "./language/reader.ts";
import { account } from "./texts/account.ts";
import { bimi } from "./texts/bimi.ts";
import { blacklist } from "./texts/blacklist.ts";
import { checks } from "./texts/checks.ts";
import { compare } from "./texts/compare.ts";
import { dnssec } from "./texts/dnssec.ts";
import { domain } from "./texts/domain.ts";
import { finding } from "./texts/finding.ts";
import { form } from "./texts/form.ts";
import { frozen } from "./texts/frozen.ts";
import { headers } from "./texts/headers.ts";
import { history } from "./texts/history.ts";
import { mx } from "./texts/mx.ts";
import { page } from "./texts/page.ts";
import { pastedText } from "./texts/pasted-text.ts";
import { problem } from "./texts/problem.ts";
import { provider } from "./texts/provider.ts";
import { report } from "./texts/report.ts";
import { signIn } from "./texts/sign-in.ts";
import { since } from "./texts/since.ts";
import { smtp } from "./texts/smtp.ts";
import { spf } from "./texts/spf.ts";
import { start } from "./texts/start.ts";
import { status } from "./texts/status.ts";
import { table } from "./texts/table.ts";
import { token } from "./texts/token.ts";
import { transcript } from "./texts/transcript.ts";
import { users } from "./texts/users.ts";

/** A word or sentence of the interface by its id, in the reader's language, with its parameters filled in. Not at the top of a module: nobody reads yet. */
export function t(id: TextId, params: Params = {}): string {
  return fill(reader().texts?.[id] ?? texts[id], params);
}

export type TextId = keyof typeof texts;

// Findings, headlines and columns are not here: they come as text in the report. Japanese: texts-ja.ts.
export const texts = {
  ...account,
  ...bimi,
  ...blacklist,
  ...checks,
  ...compare,
  ...dnssec,
  ...domain,
  ...finding,
  ...form,
  ...frozen,
  ...headers,
  ...history,
  ...mx,
  ...page,
  ...pastedText,
  ...problem,
  ...provider,
  ...report,
  ...signIn,
  ...since,
  ...smtp,
  ...spf,
  ...start,
  ...status,
  ...table,
  ...token,
  ...transcript,
  ...users,
};
