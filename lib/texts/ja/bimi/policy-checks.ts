import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Whether the DMARC policy lets receivers show an indicator. */
export const policyChecks: LookupTexts["checks"] = {
  "dmarc-not-enforced": {
    title: "DMARC ポリシーが適用されていること",
    failureTitle: "DMARC ポリシーが BIMI に十分な強さではありません",
    why: "受信側がロゴを表示するのは、ドメインとその組織の DMARC ポリシーが、すべてのメールに対する quarantine か reject で、サブドメインのポリシーが none ではない場合だけです。そうでなければ、誰でもロゴ付きのメールを送れてしまいます。",
    fix: "{domain} の DMARC ポリシーを quarantine か reject にし、100 未満の pct や sp=none をなくしてください。妨げになっているものは DMARC ルックアップで確認できます。",
    details: {
      declined: "ドメインは BIMI に参加していません。",
      "no-policy": "{domain} に適用される DMARC ポリシーがありません。",
      weak: "{problems}。",
    },
  },
  "dmarc-weakened": {
    title: "DMARC ポリシーを弱めるものがないこと",
    failureTitle: "DMARC ポリシーが弱められています",
    why: "BIMI の草案は RFC 9989 より古く、t=y と np=none に触れていません。どちらも認証に失敗したメールを通すことを意味するため、受信側がロゴを表示しない可能性があります。",
    fix: "テストが終わったら t=y を削除し、np を reject にしてください。",
    details: { weak: "{problems}。" },
  },
};
