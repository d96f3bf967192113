import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The policy can be fetched and read. */
export const fileChecks: LookupTexts["checks"] = {
  "host-without-address": {
    title: "ポリシーを配信するホストにアドレスがあること",
    failureTitle: "{host} にアドレスがありません",
    why: "送信側は、このホストからだけポリシーを取得します。アドレスがなければ、レコードがあってもポリシーはないことになります。",
    fix: "{host} に A レコードと AAAA レコード、またはポリシーを配信する Web サーバーへのエイリアス（CNAME）を登録してください。",
    details: { "not-published": "{domain} に MTA-STS ポリシーがありません。" },
  },
  "host-unreachable": {
    title: "ポリシーを配信するホストが HTTPS 接続を受け付けること",
    failureTitle: "{host} が HTTPS 接続を受け付けません",
    why: "ポリシーを取得できない送信側は、ポリシーがないものとして、または以前に取得して保持しているポリシーに従って配送します。",
    fix: "アドレスが正しい公開アドレスであること、ポート 443 が許可されていること、Web サーバーがこのホストについて TLS 1.2 または 1.3 に対応していることを確認してください。",
    details: { cause: "接続に失敗しました: {cause}。" },
  },
  "certificate-invalid": {
    title: "ポリシーが、名前の一致する信頼できる証明書で配信されること",
    failureTitle: "{host} の証明書を信頼できません",
    why: "証明書は、公的な認証局までたどれ、有効期間内にあり、subjectAltName にこのホストの名前がなければなりません。送信側は、それ以外の証明書で配信されたポリシーをないものとして扱います。",
    fix: "公的な認証局から {host} の証明書を取得して自動更新し、サーバーが中間証明書も送るように設定してください。",
    details: { cause: "証明書は受け入れられませんでした: {cause}。" },
  },
  "policy-not-served": {
    title: "ポリシーがステータス 200 で返されること",
    failureTitle: "{url} でポリシーが配信されていません",
    why: "有効なのはステータス 200 だけです。送信側はリダイレクトに従ってはならず、それ以外の応答はすべて、ポリシーがないものとして扱います。",
    fix: "ファイルを、このホストのこの場所で、リダイレクトせずに、64 KB 以下のテキストとして配信してください。",
    details: { cause: "ファイルを取得できませんでした: {cause}。" },
  },
  "content-type": {
    title: "ポリシーが text/plain で配信されること",
    failureTitle: "ポリシーが {type} で配信されています",
    why: "共有 Web サーバーの誰でも書けるページがポリシーとみなされないように、送信側はメディアタイプを確認すべきとされています。ほかのタイプのポリシーを受け入れない送信側もあります。",
    fix: "Web サーバーがこのファイルに「Content-Type: text/plain」ヘッダーを付けるように設定してください。",
    details: { "not-valid": "ポリシーを読み取れません。理由は別のチェックに示しています。" },
  },
  "policy-syntax": {
    title: "ポリシーが文法に従っていること",
    failureTitle: "ポリシーに {count} か所の文法違反があります",
    why: "ポリシーを読み取れない送信側は、ポリシーがないものとして、または以前に取得して保持しているポリシーに従って配送します。",
    fix: "印を付けた箇所を修正してください。{fixable|修正後のポリシー:|}\n{policy}",
  },
  "irregular-policy": {
    title: "ポリシーに文法で定められていないものがないこと",
    failureTitle: "ポリシーの {count} か所が文法どおりではありません",
    why: "意図は明らかで、ほとんどの送信側は正しく読み取ります。ただし、文法に空行やバイトオーダーマークはなく、繰り返されたキーは最初のものだけが有効です。",
    fix: "印を付けたものを削除してください。{fixable|削除後のポリシー:|}\n{policy}",
  },
};
