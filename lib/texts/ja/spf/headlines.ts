import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence. */
export const headlines: LookupTexts["sentences"] = {
  "SPF {says} for {ip}: it matches {term}.": "{ip} の SPF は {says}です。{term} に一致します。",
  "SPF {says} for {ip}: it matches {outer}, by {term} in the record of {owner}.":
    "{ip} の SPF は {says}です。{owner} のレコードの {term} により、{outer} に一致します。",
  "SPF is neutral on {ip}: nothing in the record matches it.": "{ip} の SPF は neutral です。一致する項がレコードにありません。",
  "{domain} has no SPF record, so SPF says nothing about {ip}.":
    "{domain} には SPF レコードがないため、SPF は {ip} について何も示しません。",
  "SPF ends in permerror for {ip}: {cause}.": "{ip} の SPF は permerror になります: {cause}。",
  "SPF could not be decided for {ip}: {cause}.": "{ip} の SPF を判定できませんでした: {cause}。",
  "{domain} has {count} SPF records, so receivers use none of them.":
    "{domain} には SPF レコードが {count} 件あるため、受信側はどれも使いません。",
  "{domain} has an SPF record that breaks the grammar: receivers cannot use it.":
    "{domain} の SPF レコードには文法違反があり、受信側はこれを利用できません。",
  "Whether {domain} has an SPF record could not be found out: {cause}.":
    "{domain} に SPF レコードがあるかどうかを確認できませんでした: {cause}。",
  "{domain} sends no mail, and its SPF record says so.": "{domain} はメールを送信せず、SPF レコードがそのことを示しています。",
  "{domain} has one valid SPF record: {lookups} of 10 lookups, authorises {addresses} {few|address|addresses}, all others {others}.":
    "{domain} には有効な SPF レコードが 1 件あります。ルックアップ 10 回中 {lookups} 回、許可アドレス {addresses} 個、それ以外は {others}。",
  "{domain} has one valid SPF record: {lookups} of 10 lookups, authorises {addresses} {few|address|addresses} and those that depend on the message, all others {others}.":
    "{domain} には有効な SPF レコードが 1 件あります。ルックアップ 10 回中 {lookups} 回、許可アドレス {addresses} 個とメッセージによって変わるもの、それ以外は {others}。",
  "{domain} has one valid SPF record, but not all that it refers to could be found out.":
    "{domain} には有効な SPF レコードが 1 件ありますが、参照先のすべては確認できませんでした。",
  "{domain} has an SPF record that refers to {owner}, which has {count}.":
    "{domain} の SPF レコードが参照する {owner} には、SPF レコードが {count} 件あります。",
  "{domain} has an SPF record that refers to a broken one, that of {owner}.":
    "{domain} の SPF レコードが参照する {owner} のレコードが壊れています。",
  "{domain} has an SPF record that authorises every address on the Internet.":
    "{domain} の SPF レコードは、インターネット上のすべてのアドレスを許可しています。",
  "{domain} has an SPF record that leads back to itself.": "{domain} の SPF レコードが自身を参照しています。",
  "{domain} has an SPF record that refers to {target}, which has none.":
    "{domain} の SPF レコードが参照する {target} に SPF レコードがありません。",
  "{domain} has an SPF record that needs {count} lookups, and 10 are allowed.":
    "{domain} の SPF レコードにはルックアップが {count} 回必要です（上限は 10 回）。",
  "{domain} has an SPF record whose {term} stands for {count} hosts, and 10 are allowed.":
    "{domain} の SPF レコードの {term} が {count} 台のホストを表しています（上限は 10 台）。",
  passes: "pass ",
  fails: "fail ",
  "is neutral": "neutral ",
  softfails: "softfail ",
};
