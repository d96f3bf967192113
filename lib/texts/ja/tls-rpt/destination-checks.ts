import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Where reports go. */
export const destinationChecks: LookupTexts["checks"] = {
  "destination-missing": {
    title: "レコードにレポートの送信先があること",
    failureTitle: "レコードに rua がなく、レポートの送信先がありません",
    why: "rua は必須です。rua のないレコードは、送信先を示さずにレポートを求めています。",
    fix: "実際に読むアドレスを指定した rua を追加してください。{fixable|例:|}\n{line}",
  },
  "report-address-invalid": {
    title: "すべての送信先が mailto: または https: の URI であること",
    failureTitle: "送信先に、利用できない箇所が {count} か所あります",
    why: "送信先は mailto: または https: で始まる URI です。URI の中のコンマ、感嘆符、セミコロンは %2C、%21、%3B と書きます。送信側はそれ以外には送信しません。",
    fix: "印を付けた箇所を修正してください。{fixable|修正後のレコード:|}\n{line}",
    details: { "no-destination": "レコードに送信先がありません。" },
  },
  "destination-unreachable": {
    title: "すべての送信先にレポートが届くこと",
    failureTitle: "{hosts} にレポートが届きません",
    why: "メールの送信先には MX レコードかアドレスが、Web の送信先にはアドレスが必要です。どれもない場合、レポートはすべて失われます。",
    fix: "送信先を修正するか、{hosts} に必要なレコードを登録してください。",
    details: {
      "no-destination": "レコードに有効な送信先がありません。",
      beyond: "レコードが指定する送信先は、1 つのレポートで調べられる数より {beyond} 件多くあります。",
    },
  },
};
