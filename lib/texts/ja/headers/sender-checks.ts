import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What mailbox providers ask of senders. */
export const senderChecks: LookupTexts["checks"] = {
  "sender-rules-broken": {
    title: "メールサービスがすべての送信者に求める要件を満たすこと",
    failureTitle: "メールサービスがすべての送信者に求める要件のうち、{count} 件を満たしていません",
    why: "Gmail と Yahoo は、誰からのメールであっても、この要件を満たさないものを拒否するか、迷惑メールフォルダーに入れます。満たしていない要件: {asks}。",
    fix: "根拠に示した点を修正してください。登録すべきレコードは、SPF、DKIM、MX の各ルックアップで確認できます。",
    details: {
      open: "応答のない問い合わせがあるため、判定できません: {asks}。",
      untold: "違反はありませんが、テキストからはすべてはわかりません: {asks}。",
      outside: "外部からメッセージを受け取ったホップがわからないため、送信者については何も言えません。",
    },
  },
  "bulk-sender-rules-broken": {
    title: "メールサービスが大量送信者に求める要件を満たすこと",
    failureTitle: "メールサービスが大量送信者に求める要件のうち、{count} 件を満たしていません",
    why: "Gmail、Yahoo、Outlook.com に 1 日 5,000 通程度以上を送信する場合、この要件を満たさないメールは拒否されます。このメッセージには、大量配信を示すフィールドがあります。満たしていない要件: {asks}。",
    fix: "根拠に示した点を修正してください。登録すべきレコードは、SPF、DKIM、DMARC の各ルックアップで確認できます。送信がこれより少ない場合は、そのままで構いません。",
    details: { single: "大量配信を示すフィールド（List-Id、List-Unsubscribe、Feedback-ID、Precedence）がありません。" },
  },
  "unsubscribe-incomplete": {
    title: "ワンクリックの配信停止が正しく提供されていること",
    failureTitle: "ワンクリックの配信停止が正しく提供されていません",
    why: "メールソフトが独自の配信停止ボタンを表示するのは、https の URL を含む List-Unsubscribe と、決められた値の List-Unsubscribe-Post の両方がある場合だけです。ボタンがないと、利用者は代わりに迷惑メールとして報告します。",
    fix: "両方のフィールドを追加してください:\nList-Unsubscribe: <https://example.com/unsubscribe/opaque-token>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click",
    details: {
      none: "メッセージに List-Unsubscribe も List-Unsubscribe-Post もありません。",
      mail: "メールによる配信停止だけが提供されています。メーリングリストの標準では認められています。",
      post: "List-Unsubscribe-Post がありません。",
      https: "List-Unsubscribe に、山括弧で囲まれた https の URL がありません。",
      value: "List-Unsubscribe-Post の値が List-Unsubscribe=One-Click ではありません。",
    },
  },
  "unsubscribe-unsigned": {
    title: "配信停止のフィールドが署名の対象になっていること",
    failureTitle: "配信停止のフィールドが、どの署名の対象にもなっていません",
    why: "経路上の誰でも、自分の URL に書き換えられます。メールソフトがワンクリックの配信停止を提供するのは、DKIM 署名が両方のフィールドを対象にしている場合だけです。",
    fix: "署名の対象（h=）に list-unsubscribe と list-unsubscribe-post を追加してください。",
    details: { pair: "ワンクリックに必要な 2 つのフィールドがそろっていません。" },
  },
};
