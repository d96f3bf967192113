import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** What mailbox providers ask of senders. */
export const rules: LookupTexts["sentences"] = {
  "SPF or DKIM passes (Gmail, Yahoo)": "SPF または DKIM に合格すること（Gmail、Yahoo）",
  "The address has a name that leads back to it (Gmail, Yahoo)": "アドレスの逆引き名が元のアドレスに戻ること（Gmail、Yahoo）",
  "The session was encrypted (Gmail)": "セッションが暗号化されていること（Gmail）",
  "The message keeps RFC 5322: one From with one domain (Gmail)": "RFC 5322 に従い、From が 1 つでドメインも 1 つであること（Gmail）",
  "SPF and DKIM both pass (Gmail, Yahoo, Microsoft)": "SPF と DKIM の両方に合格すること（Gmail、Yahoo、Microsoft）",
  "The author's domain has a DMARC policy (Gmail, Yahoo, Microsoft)":
    "差出人のドメインに DMARC ポリシーがあること（Gmail、Yahoo、Microsoft）",
  "SPF or DKIM is of the author's organization (Gmail, Yahoo, Microsoft)":
    "SPF または DKIM が差出人の組織のものであること（Gmail、Yahoo、Microsoft）",
  "Subscribed mail can be left with one click (Gmail, Yahoo)": "配信メールをワンクリックで停止できること（Gmail、Yahoo）",
};
