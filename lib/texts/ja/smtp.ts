import type { LookupTexts } from "#lib/texts/catalogue.ts";
import { sessions } from "./sessions.ts";
import { certificateChecks } from "./smtp/certificate-checks.ts";
import { dialogueChecks } from "./smtp/dialogue-checks.ts";
import { headlines } from "./smtp/headlines.ts";
import { labels } from "./smtp/labels.ts";
import { reachingChecks } from "./smtp/reaching-checks.ts";
import { tlsChecks } from "./smtp/tls-checks.ts";

export const smtp: LookupTexts = {
  title: "SMTP テスト",
  summary:
    "すべてのメールサーバーのすべてのアドレスとのセッションを、接続、グリーティング、拡張、TLS、証明書の順に確認します。メッセージは送信しません。",
  checks: { ...reachingChecks, ...dialogueChecks, ...tlsChecks, ...certificateChecks },
  sentences: { ...sessions, ...headlines, ...labels },
  asIs: ["connect", "greeting", "ehlo", "starttls", "handshake", "certificate", "ehloAfterTls", "quit", "tls", "banner", "extensions"],
};
