import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** There is a record, and it can be read. */
export const recordChecks: LookupTexts["checks"] = {
  "no-record": {
    title: "ドメインに BIMI レコードがあること",
    failureTitle: "ドメインに BIMI レコードがありません",
    why: "レコードがないと、メールサービスはドメインのメールの横に、頭文字や独自に選んだ画像を表示するか、何も表示しません。",
    fix: "BIMI は、DMARC ポリシーを適用しているドメインのためのものです。ロゴを公開し、その証明書を取得して、両方をレコードで示してください。{fixable|例:|}\n{line}",
    details: {
      missing: "{names} にレコードがありません。",
      void: "レコードのつもりと思われるものは無効です。理由は別のチェックに示しています。",
    },
  },
  "version-invalid": {
    title: "BIMI を意図したレコードがすべて v=BIMI1 で始まること",
    failureTitle: "レコードは無視されます: {problem}",
    why: "レコードは、大文字・小文字も含めて正確に v=BIMI1 で始まります。受信側はそれ以外のテキストを無視します。",
    fix: "レコードの先頭を修正してください。{fixable|おそらく意図されたレコードは次のとおりです:|}\n{line}",
  },
  "multiple-records": {
    title: "複数の BIMI レコードがないこと",
    failureTitle: "BIMI レコードが {count} 件あります",
    why: "複数ある場合、受信側はどれも使わず、ロゴを表示しません。",
    fix: "レコードを 1 件だけ残し、ほかを削除してください。複数のロゴを使い分けるには、セレクターを分けます。",
  },
  syntax: {
    title: "レコードが文法に従っていること",
    failureTitle: "レコードに {count} か所の文法違反があります",
    why: "受信側は意図を推測してはならず、誤りのあるレコードではロゴが表示されません。",
    fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
    details: { "no-record": "{domain} に適用される BIMI レコードがありません。" },
  },
  declined: {
    title: "ドメインが BIMI に参加していること",
    failureTitle: "ドメインは BIMI に参加していません",
    why: "l と a が空です。組織のロゴも含め、ロゴを表示しないよう受信側に求めています。",
    fix: "ロゴを表示させたい場合は、l で指定してください。そうでなければ対処は不要です。",
  },
};
