import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Columns, fields and measures. */
export const labels: LookupTexts["sentences"] = {
  Depth: "深さ",
  Term: "項",
  Lookups: "ルックアップ数",
  "Lookups so far": "ここまでのルックアップ数",
  "Void lookups": "結果の得られないルックアップ",
  Addresses: "アドレス",
  Result: "結果",
  Detail: "詳細",
  "The part of the sender's address after the @.": "送信者のアドレスの @ より後の部分です。",
  "Sender's address": "送信者のアドレス",
  "The IP address of the server that sends.": "送信するサーバーの IP アドレスです。",
  "E-mail address": "メールアドレス",
  "The envelope sender, at this domain. Macros may use it.": "このドメインのエンベロープ送信者です。マクロで使われることがあります。",
  "HELO name": "HELO 名",
  "The name the server gives itself. Macros may use it.": "サーバーが名乗る名前です。マクロで使われることがあります。",
  "In the worst case, over all branches": "最悪の場合（すべての分岐の合計）",
  "For this sender; {worst} in the worst case": "この送信者の場合。最悪の場合は {worst} 回",
  "Or {count} as some receivers count, each empty answer by itself": "空の応答を 1 件ずつ数える受信側では {count} 件",
  "And {count} IPv6 {few|address|addresses}": "ほかに IPv6 アドレス {count} 個",
  "At least: not all that the record refers to could be found out": "少なくともこの数。参照先のすべては確認できませんでした",
  "Besides those that depend on the message": "メッセージによって変わるものを除く",
  "IPv4 addresses authorised": "許可された IPv4 アドレス",
  "all 4,294,967,296": "4,294,967,296（すべて）",
  "{v4} IPv4 and {v6} IPv6": "IPv4 {v4} 個、IPv6 {v6} 個",
};
