import type { LookupTexts } from "#lib/texts/catalogue.ts";

const UNCHECKED =
  "それでも、ほとんどの送信側は配送します。ポート 25 では、証明書を確認せずに暗号化するためです。MTA-STS に従う送信側や、TLS を必須とする送信側の多くは配送しません。";

/** The certificates that the servers show. */
export const certificateChecks: LookupTexts["checks"] = {
  "certificate-expired": {
    title: "すべての証明書が有効期間内であること",
    failureTitle: "{share}が有効期間外の証明書を提示します",
    why: UNCHECKED,
    fix: "証明書を更新し、メールサーバーに読み込ませてください。再起動するまで古い証明書を使い続けるサーバーが多くあります。",
  },
  "certificate-expires-soon": {
    title: "証明書の有効期限が近づいていないこと",
    failureTitle: "{share}が、有効期限まで {days} 日の証明書を提示します",
    why: "本来ならすでに更新されているはずです。自動更新が停止している可能性があります。",
    fix: "証明書を更新してメールサーバーに読み込ませ、自動更新されなかった理由を調べてください。",
  },
  "certificate-wrong-name": {
    title: "すべての証明書にサーバーの名前があること",
    failureTitle: "{share}が別の名前の証明書を提示します",
    why: UNCHECKED,
    fix: "MX レコードの名前を含む証明書を発行してもらってください: {hosts}",
  },
  "certificate-not-trusted": {
    title: "すべての証明書から既知の認証局までたどれること",
    failureTitle: "{share}が、既知の認証局までたどれない証明書を提示します",
    why: UNCHECKED,
    fix: "公的な認証局の証明書を使い、中間証明書もあわせて送るように設定してください。",
    details: { named: "最初のもの: {cause}。該当: {names}。" },
  },
  "submission-certificate": {
    title: "メールソフトが証明書を受け入れること",
    failureTitle: "{share}が、メールソフトの受け入れない証明書を提示します",
    why: "ログインするメールソフトは証明書を確認します。接続を拒否するか、受け入れるべきではないものを受け入れるよう利用者に求めます。",
    fix: "有効期間内で、利用者が入力する名前を含む、公的な認証局の証明書を使ってください: {hosts}",
  },
};
