import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** The verdict in one sentence. */
export const headlines: LookupTexts["sentences"] = {
  "{domain} takes mail by DANE: {total|its mail server shows|all its mail servers show} a certificate that signed TLSA records name.":
    "{domain} は DANE でメールを受け取ります。{total|メールサーバーが|すべてのメールサーバーが}、署名された TLSA レコードの示す証明書を提示します。",
  "{domain} takes mail by DANE at {good} of {total} mail servers.":
    "{domain} は {total} 台中 {good} 台のメールサーバーで、DANE によりメールを受け取ります。",
  "{domain} refuses mail by DANE: {bad} of {total} mail {total|server|servers} {bad|shows|show} no certificate that the TLSA records name.":
    "{domain} は DANE によりメールを拒んでいます。{total} 台中 {bad} 台のメールサーバーが、TLSA レコードの示す証明書を提示しません。",
  "{domain} has signed TLSA records; the certificates of {open} mail {open|server|servers} could not be seen, or not at every address.":
    "{domain} には署名された TLSA レコードがありますが、{open} 台のメールサーバーの証明書を、一部またはすべてのアドレスで確認できませんでした。",
  "{domain} has TLSA records that have no effect: they are not signed.":
    "{domain} の TLSA レコードは、署名されていないため効果がありません。",
  "{domain} has TLSA records; whether they are signed cannot be seen through this resolver.":
    "{domain} に TLSA レコードがありますが、このリゾルバーからは、署名されているかどうかを確認できません。",
  "{domain} does not use DANE: no mail server has a TLSA record.":
    "{domain} は DANE を使っていません。TLSA レコードを持つメールサーバーがありません。",
  "{domain} takes no mail, and has nothing to protect by DANE.": "{domain} はメールを受信しないため、DANE で保護するものがありません。",
  "Whether {domain} uses DANE could not be found out: {cause}.": "{domain} が DANE を使っているかどうかを確認できませんでした: {cause}。",
};
