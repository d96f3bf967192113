import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What the policy asks for. */
export const policyChecks: LookupTexts["checks"] = {
  "policy-invalid": {
    title: "すべてのポリシーが none、quarantine、reject のいずれかであること",
    failureTitle: "{names} の値がポリシーとして正しくありません",
    why: "サブドメイン用も含めて 1 つでも無効なポリシーがあるレコードでは、どのポリシーも実行されません。",
    fix: "none、quarantine、reject のいずれかを指定してください。{fixable|修正後のレコード:|}\n{line}",
    details: {
      reports: "レコードがレポートを求めているため、受信側は p=none とみなして動作します。",
      nothing: "レコードに有効なレポート送信先もないため、受信側は DMARC の処理をまったく行いません。",
    },
  },
  "policy-missing": {
    title: "認証に失敗したメールの扱いがレコードに示されていること",
    failureTitle: "レコードに p タグがありません",
    why: "p がないレコードは何も求めていません。ドメインを騙るメールを区別して扱うよう求められる受信側はいません。",
    fix: "意図するポリシーを追加してください。レポートだけが必要な場合は p=none です。{fixable|修正後のレコード:|}\n{line}",
  },
  "monitoring-only": {
    title: "認証に失敗したメールへの対処を受信側に求めていること",
    failureTitle: "観察のみで、認証に失敗したメールについて何も求めていません",
    why: "ポリシー none は正しい第一歩です。レポートが届き、メールには影響しません。ただしこのままでは、ドメインを騙るメールは DMARC がない場合と同じように届きます。",
    fix: "自分のメールがすべて合格するまでレポートを確認し、次に quarantine を、ドメインの利用者がメーリングリストに投稿しない場合は reject を求めてください。{fixable|次の段階のレコード:|}\n{line}",
    details: {
      own: "{name} の {tag} タグが none です。",
      quarantine: "認証に失敗したメールを疑わしいものとして扱うよう、受信側に求めています。",
      reject:
        "認証に失敗したメールを拒否するよう、受信側に求めています。RFC 9989 は、ドメインの利用者がメーリングリストに投稿する場合は reject を勧めておらず、転送されても残る DKIM 署名を求めています。",
      "not-valid": "レコードに有効なポリシーがありません。別のチェックに示しています。",
      testing: "ドメインはテスト中です。別のチェックに示しています。",
    },
  },
  "percentage-ignored": {
    title: "ポリシーが pct に依存していないこと",
    failureTitle: "pct={value} ではポリシーを緩和できなくなりました",
    why: "pct タグは 2026 年 5 月に DMARC から削除されました。RFC 9989 に従う受信側はこれを無視し、認証に失敗したメールすべてにポリシーを適用します。古い受信側は今もこの割合に適用します。",
    fix: "準備ができている場合は pct を削除してください。まだの場合は、ポリシーより 1 段階弱い扱いを求める t=y に置き換えてください。{fixable|t=y を使ったレコード:|}\n{line}",
    details: {
      zero: "pct=0 は、認証に失敗したメールすべてに {policy} より 1 段階弱い扱いを求める意味でした。現在は、直ちに {policy} が適用されます。",
      part: "pct={value} は、認証に失敗したメールの {value} パーセントに {policy} を、残りに 1 段階弱い扱いを求める意味でした。現在はすべてに適用されます。",
      "no-pct": "レコードに pct タグがありません。",
      whole: "pct の値は 100 か無効な値です。pct がない場合と同じ動作になります。",
      "no-policy": "pct で緩和できるポリシーがレコードにありません。",
    },
  },
  testing: {
    title: "ポリシーがそのまま適用されること",
    failureTitle: "ドメインはテスト中です: t=y",
    why: "RFC 9989 に従う受信側は、ポリシーより 1 段階弱い扱いをします。reject なら quarantine、quarantine なら何もしません。t を知らない古い受信側は、ポリシーをそのまま適用します。",
    fix: "自分のメールが合格することをレポートで確認できたら、t=y を削除してください。{fixable|削除後のレコード:|}\n{line}",
    details: { "no-policy": "レコードに t=y がありますが、弱められるポリシーがありません。" },
  },
};
