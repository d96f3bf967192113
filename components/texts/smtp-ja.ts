import type { smtp } from "./smtp.ts";

export const smtpJa: Readonly<Record<keyof typeof smtp, string>> = {
  "smtp.caption": "{name} の SMTP セッション（行はアドレス、列は手順）",
  "smtp.address": "アドレス",
  "smtp.connect": "接続",
  "smtp.greeting": "グリーティング",
  "smtp.ehlo": "EHLO",
  "smtp.starttls": "STARTTLS",
  "smtp.handshake": "ハンドシェイク",
  "smtp.certificate": "証明書",
  "smtp.ehloAfterTls": "TLS 内の EHLO",
  "smtp.quit": "QUIT",
  "smtp.noAddress": "アドレスなし",
  "smtp.daysLeft": "証明書の有効期限まで {days} 日",
  "smtp.daysAgo": "証明書は {days} 日前に期限切れ",
  "smtp.greetedAfter": "{milliseconds} ms 後にグリーティング",
  "smtp.took": "所要時間 {milliseconds} ms",
};
