import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** How the message came, and what proves its author. */
export const headlines: LookupTexts["sentences"] = {
  "The message passed {count} {count|server|servers} in {time}.": "メッセージは {time}で {count} 台のサーバーを経由しました。",
  "The message passed {count} {count|server|servers}.": "メッセージは {count} 台のサーバーを経由しました。",
  "The text holds no trace of servers.": "テキストにサーバーの記録がありません。",
  "That it is from {domain} is proven: DMARC passes.": "{domain} からのものであることが証明されています。DMARC は pass です。",
  "Nothing proves that it is from {domain}: DMARC fails, and the policy is {policy}.":
    "{domain} からのものであることを証明するものがありません。DMARC は fail、ポリシーは {policy} です。",
  "{domain} has no DMARC policy.": "{domain} に DMARC ポリシーがありません。",
  "Nothing proves that it is from {domain}: its DMARC record cannot be used.":
    "{domain} からのものであることを証明するものがありません。DMARC レコードを利用できません。",
  "Whether it is from {domain} cannot be told from the text and what could be asked.":
    "{domain} からのものかどうかは、テキストと問い合わせの結果からはわかりません。",
  "It has no one author domain.": "差出人のドメインが 1 つに定まりません。",
};
