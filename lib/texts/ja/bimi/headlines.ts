import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence. */
export const headlines: LookupTexts["sentences"] = {
  "{domain} has a BIMI indicator that a mark certificate vouches for.": "{domain} には、マーク証明書で保証された BIMI ロゴがあります。",
  "{domain} has a BIMI indicator, and no certificate that vouches for it.":
    "{domain} には BIMI ロゴがありますが、それを保証する証明書がありません。",
  "{domain} has a BIMI record, and faults that keep receivers from showing its indicator.":
    "{domain} には BIMI レコードがありますが、受信側がロゴを表示できない問題があります。",
  "{domain} has a BIMI record; whether its indicator is shown could not be found out.":
    "{domain} には BIMI レコードがありますが、ロゴが表示されるかどうかを確認できませんでした。",
  "{domain} takes no part in BIMI: it says so.": "{domain} は、BIMI に参加しないことを示しています。",
  "{domain} has {count} BIMI records: receivers use none of them.":
    "{domain} に BIMI レコードが {count} 件あり、受信側はどれも使いません。",
  "{domain} has a BIMI record that receivers ignore.": "{domain} の BIMI レコードは、受信側に無視されます。",
  "{domain} has no BIMI record.": "{domain} に BIMI レコードがありません。",
  "Whether {domain} has a BIMI record could not be found out: {cause}.":
    "{domain} に BIMI レコードがあるかどうかを確認できませんでした: {cause}。",
};
