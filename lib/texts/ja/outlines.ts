import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Lookups of which only the title and the summary are in Japanese so far; all else that they say is shared, or English. */
const OUTLINES: Readonly<Record<string, Pick<LookupTexts, "title" | "summary">>> = {
  bimi: { title: "BIMI ロゴ", summary: "ドメインがメールに表示させたいロゴ、それを保証する証明書、受信側が表示するかどうかを示します。" },
  smtp: {
    title: "SMTP テスト",
    summary:
      "すべてのメールサーバーのすべてのアドレスとのセッションを、接続、グリーティング、拡張、TLS、証明書の順に確認します。メッセージは送信しません。",
  },
  headers: {
    title: "メッセージヘッダー",
    summary: "メッセージの経路をサーバーごとに示し、署名を検証し、差出人の証明となるものを示します。",
  },
  provider: {
    title: "メールサービス",
    summary: "ドメインのメールを送受信するサービスを MX、SPF、DKIM レコードから判別し、それぞれの要件を示します。",
  },
  compare: {
    title: "サーバーの比較",
    summary: "同じ問い合わせをゾーンの全ネームサーバーと公開リゾルバーに送り、異なる応答とその継続時間を並べて示します。",
  },
  dnssec: { title: "DNSSEC", summary: "ルートから名前までの署名の連鎖をリンクごとに検証し、壊れているリンクを示します。" },
};

export const outlines: Readonly<Record<string, LookupTexts>> = Object.fromEntries(
  Object.entries(OUTLINES).map(([id, outline]) => [id, { ...outline, checks: {}, sentences: {} }]),
);
