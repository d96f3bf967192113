import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** There is a record, in its place, that can be read. */
export const recordChecks: LookupTexts["checks"] = {
  "record-missing": {
    title: "送信側に TLS レポートを求めていること",
    failureTitle: "TLS レポートのポリシーがありません",
    why: "ポリシーがないと、証明書の期限切れや、MTA-STS ポリシーや TLSA レコードとの不一致などで送信側が TLS で配送できなくても、誰も知らせてくれません。気付かないうちに、メールが遅れたり拒否されたりします。",
    fix: "実際に読むアドレス、またはレポートを処理するサービスのアドレスを指定して、レコードを登録してください。\n{line}",
    details: {
      missing: "{domain} のレコードが {name} にありません。",
      void: "{name} にポリシーのつもりと思われるレコードがありますが、無効です。理由は別のチェックに示しています。",
    },
  },
  "version-invalid": {
    title: "TLS レポートのポリシーを意図したレコードがすべて v=TLSRPTv1; で始まること",
    failureTitle: "レコードは無視されます: {problem}",
    why: "ポリシーは、大文字・小文字も含めて正確に v=TLSRPTv1; で始まり、直後にセミコロンが続きます。送信側はそれ以外のテキストを破棄します。",
    fix: "レコードの先頭を修正してください。{fixable|おそらく意図されたレコードは次のとおりです:|}\n{line}",
  },
  "multiple-records": {
    title: "複数の TLS レポートのポリシーがないこと",
    failureTitle: "TLS レポートのポリシーが {count} 件あります",
    why: "複数ある場合、送信側はポリシーがないものとして扱わなければならず、レポートはまったく送られません。",
    fix: "レコードを 1 件だけ残し、ほかを削除してください。送信先はすべて、残すレコードの rua にコンマで区切って書きます。",
  },
  "draft-name": {
    title: "標準化前の名前にレコードがないこと",
    failureTitle: "誰も問い合わせない {name} にレコードがあります",
    why: "標準の草案では、レコードは _smtp-tlsrpt に置かれていました。送信側は _smtp._tls を問い合わせます。",
    fix: "レコードを {standard} に移してください。{fixable|移した後のレコード:|}\n{line}",
  },
  syntax: {
    title: "レコードが文法に従っていること",
    failureTitle: "レコードに {count} か所の文法違反があります",
    why: "送信側は、読み取れないレコードを破棄することがあり、その場合レポートは送られません。",
    fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
    details: { none: "{domain} に有効な TLS レポートのポリシーがありません。" },
  },
  "unknown-field": {
    title: "すべてのフィールドが送信側の知っているものであること",
    failureTitle: "送信側は {names} を無視します",
    why: "標準にあるのは v と rua です。ほかのフィールドは無視されます。多くは書き間違いか、DMARC レコードのものです。",
    fix: "不要なものを削除するか、綴りを修正してください。",
  },
};
