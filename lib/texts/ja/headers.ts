import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { authorChecks } from "./headers/author-checks.ts";
import { formChecks } from "./headers/form-checks.ts";
import { headlines } from "./headers/headlines.ts";
import { journeyChecks } from "./headers/journey-checks.ts";
import { labels } from "./headers/labels.ts";
import { notes } from "./headers/notes.ts";
import { problems } from "./headers/problems.ts";
import { resultChecks } from "./headers/result-checks.ts";
import { rules } from "./headers/rules.ts";
import { senderChecks } from "./headers/sender-checks.ts";
import { signatureChecks } from "./headers/signature-checks.ts";

export const headers: LookupTexts = {
  title: "メッセージヘッダー",
  summary: "メッセージの経路をサーバーごとに示し、署名を検証し、差出人の証明となるものを示します。",
  checks: { ...authorChecks, ...signatureChecks, ...senderChecks, ...journeyChecks, ...formChecks, ...resultChecks },
  sentences: { ...headlines, ...labels, ...notes, ...rules, ...problems },
  asIs: ["protocol", "tls", "date"],
};
