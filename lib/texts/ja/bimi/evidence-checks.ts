import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The evidence, from its file to the authority. */
export const evidenceChecks: LookupTexts["checks"] = {
  "no-evidence": {
    title: "レコードにロゴの証明書の指定があること",
    failureTitle: "レコードにロゴの証明書の指定がありません",
    why: "Gmail、Apple メールなどは、マーク証明書で保証されたロゴだけを表示します。そのほかは、証明書がなくても表示します。",
    fix: "マーク検証認証局（MVA）から VMC（Verified Mark Certificate）または CMC（Common Mark Certificate）を取得し、その URL を a に指定してください。",
  },
  "evidence-not-fetched": {
    title: "証明書ファイルを取得できること",
    failureTitle: "証明書ファイルを取得できません",
    why: "証明書を求める受信側は、取得できなければロゴを表示しません。",
    fix: "Web サーバーが、名前の一致する公的な認証局の証明書を使い、{url} にステータス 200 で応答するようにしてください。",
    details: {
      "no-evidence": "レコードに、取得できる証明書ファイルの指定がありません。",
      "no-certificate": "ファイルに読み取れる証明書がありません。別のチェックに示しています。",
    },
  },
  "evidence-unreadable": {
    title: "ファイルの内容が PEM 形式の証明書だけであること",
    failureTitle: "証明書ファイルを正しく読み取れません",
    why: "証明書ファイルは、マーク証明書と、そこから認証局のルートまでの証明書を含む PEM ファイルです。読み取れない場合、受信側はロゴを表示しません。",
    fix: "認証局から受け取った PEM ファイルを、そのまま公開してください。",
    details: {
      none: "ファイルに証明書がありません。",
      broken: "ファイルの {count} 個のブロックを読み取れません。",
      key: "ファイルに、公開すべきではない {label} が含まれています。公開された秘密鍵は取り替える必要があります。",
    },
  },
  "evidence-untrusted": {
    title: "証明書からマーク検証認証局までたどれること",
    failureTitle: "証明書から既知のマーク検証認証局までたどれません",
    why: "受信側は、少数のマーク検証認証局のルートだけを信頼します。Web サイトの認証局とは異なります。そこまでたどれない証明書は無効です。",
    fix: "認証局から受け取ったチェーン全体を公開してください。最初にマーク証明書、続いて中間証明書を置きます。",
    details: {
      "no-issuer": "{subject} に署名した既知の発行者がありません。間の証明書が欠けているか、ロゴを保証する認証局のものではありません。",
      "untrusted-root": "チェーンの終端の {subject} は自己署名で、既知のルートではありません。",
      "not-authority": "{subject} は、認証局ではないのに別の証明書に署名しています。",
    },
  },
  "evidence-disordered": {
    title: "証明書が正しい順に並んでいること",
    failureTitle: "ファイルの証明書が正しい順に並んでいません",
    why: "最初にマーク証明書を置き、続く証明書はそれぞれ 1 つ前の証明書に署名したもので、ほかの証明書は含めません。厳密に読み取る受信側は、そうでないとロゴを表示しません。",
    fix: "証明書をこの順に並べ、不要なものを削除してください。",
  },
  "evidence-expired": {
    title: "証明書が有効期間内であること",
    failureTitle: "証明書が有効期間外です",
    why: "証明書、またはその上位の証明書の有効期限が切れているか、まだ有効期間に入っていない場合、受信側はロゴを表示しません。",
    fix: "マーク証明書を更新し、新しいファイルを同じ URL で公開してください。",
  },
  "evidence-expires-soon": {
    title: "証明書の有効期限まで 1 か月以上あること",
    failureTitle: "証明書の有効期限まで {days} 日です",
    why: "マーク証明書は自動では更新されません。認証局が商標を改めて確認するため、時間がかかります。",
    fix: "すぐに認証局に更新を依頼し、新しいファイルを同じ URL で公開してください。",
    details: { expired: "証明書が有効期間外です。別のチェックに示しています。" },
  },
};
