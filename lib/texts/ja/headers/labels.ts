import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The text and the field of the form, columns, measures. */
export const labels: LookupTexts["sentences"] = {
  "Headers or whole message": "ヘッダーまたはメッセージ全体",
  "The source of a message: “Show original”, “View source”, “Internet headers”, or an .eml file. With the whole message its signatures are verified too. It is read in memory and kept nowhere.":
    "メッセージのソース（「原文を表示」「ソースを表示」「インターネット ヘッダー」など）、または .eml ファイルです。メッセージ全体であれば、署名も検証します。メモリー上で読み取り、どこにも保存しません。",
  "Host you trust": "信頼するホスト",
  "The first word of the Authentication-Results field that your own mail server adds. Results of others are shown, and count for nothing. If a filter stands in front of your server, the filter's name.":
    "自分のメールサーバーが追加する Authentication-Results フィールドの最初の語です。ほかのホストの結果は表示するだけで、判定には使いません。サーバーの手前にフィルターがある場合は、フィルターの名前を指定します。",
  "pasted message": "貼り付けられたメッセージ",
  Part: "部分",
  Number: "番号",
  From: "送信元",
  By: "受信側",
  With: "プロトコル",
  Delay: "遅延",
  "Date (UTC)": "日時（UTC）",
  Hop: "ホップ",
  "DKIM signature": "DKIM 署名",
  "ARC set": "ARC セット",
  // Measures
  "not known": "不明",
  "{count} {count|server|servers}": "サーバー {count} 台",
  "{count} {count|server|servers}, whose clocks disagree": "サーバー {count} 台、時計にずれあり",
  "{helo}, as {by} says": "{helo}（{by} の記録）",
  "Whole time": "全体の時間",
  "Sent by": "送信元",
  "{verified} of {count} pass": "{count} 個中 {verified} 個が pass",
  "{verified} of {count} pass, {open} not known": "{count} 個中 {verified} 個が pass、{open} 個は不明",
  "{seconds} s": "{seconds} 秒",
  "{minutes} min {seconds} s": "{minutes} 分 {seconds} 秒",
  "{hours} h {minutes} min": "{hours} 時間 {minutes} 分",
  "{days} d {hours} h": "{days} 日 {hours} 時間",
};
