import { accountJa } from "./texts/account-ja.ts";
import { bimiJa } from "./texts/bimi-ja.ts";
import { blacklistJa } from "./texts/blacklist-ja.ts";
import { checksJa } from "./texts/checks-ja.ts";
import { compareJa } from "./texts/compare-ja.ts";
import { dnssecJa } from "./texts/dnssec-ja.ts";
import { domainJa } from "./texts/domain-ja.ts";
import { findingJa } from "./texts/finding-ja.ts";
import { formJa } from "./texts/form-ja.ts";
import { frozenJa } from "./texts/frozen-ja.ts";
import { headersJa } from "./texts/headers-ja.ts";
import { historyJa } from "./texts/history-ja.ts";
import { mxJa } from "./texts/mx-ja.ts";
import { pageJa } from "./texts/page-ja.ts";
import { pastedTextJa } from "./texts/pasted-text-ja.ts";
import { problemJa } from "./texts/problem-ja.ts";
import { providerJa } from "./texts/provider-ja.ts";
import { reportJa } from "./texts/report-ja.ts";
import { signInJa } from "./texts/sign-in-ja.ts";
import { sinceJa } from "./texts/since-ja.ts";
import { smtpJa } from "./texts/smtp-ja.ts";
import { spfJa } from "./texts/spf-ja.ts";
import { startJa } from "./texts/start-ja.ts";
import { statusJa } from "./texts/status-ja.ts";
import { tableJa } from "./texts/table-ja.ts";
import { tokenJa } from "./texts/token-ja.ts";
import { transcriptJa } from "./texts/transcript-ja.ts";
import { usersJa } from "./texts/users-ja.ts";
import type { TextId } from "./texts.ts";

/** The interface in Japanese. Sent with a page to whoever reads Japanese, and otherwise known to the server only. */
export const japaneseTexts: Readonly<Record<TextId, string>> = {
  ...accountJa,
  ...bimiJa,
  ...blacklistJa,
  ...checksJa,
  ...compareJa,
  ...dnssecJa,
  ...domainJa,
  ...findingJa,
  ...formJa,
  ...frozenJa,
  ...headersJa,
  ...historyJa,
  ...mxJa,
  ...pageJa,
  ...pastedTextJa,
  ...problemJa,
  ...providerJa,
  ...reportJa,
  ...signInJa,
  ...sinceJa,
  ...smtpJa,
  ...spfJa,
  ...startJa,
  ...statusJa,
  ...tableJa,
  ...tokenJa,
  ...transcriptJa,
  ...usersJa,
};
