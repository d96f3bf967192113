import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** TLS, and what goes without it. */
export const tlsChecks: LookupTexts["checks"] = {
  "no-starttls": {
    title: "すべてのサーバーが STARTTLS に対応していること",
    failureTitle: "{share}が STARTTLS に対応していません",
    why: "このサーバー宛のメールは、経路上の誰でも読める状態でインターネットを通ります。TLS なしでは配送しない送信側もあります。",
    fix: "メールサーバーに証明書を設定し、TLS を有効にしてください（Postfix では smtpd_tls_security_level = may）。",
  },
  "submission-without-tls": {
    title: "メール投稿が TLS で行われること",
    failureTitle: "{share}が TLS なしのメール投稿を受け付けます",
    why: "このポートでは利用者がログインします。TLS がないと、パスワードは経路上の誰でも読める状態でネットワークを通ります。",
    fix: "ポート 587 で STARTTLS を有効にし、最初から TLS を使うポート 465 も提供してください。",
  },
  "auth-before-tls": {
    title: "TLS の前にログインを受け付けるサーバーがないこと",
    failureTitle: "{share}が TLS の前にログインを受け付けます",
    why: "応じたクライアントのパスワードは、経路上の誰でも読める状態で送られます。ポート 25 でのログインはそもそも不要です。",
    fix: "AUTH は TLS でだけ提供し（Postfix では smtpd_tls_auth_only = yes）、ポート 25 では提供しないでください。",
  },
  "starttls-refused": {
    title: "提供された STARTTLS が受け付けられること",
    failureTitle: "{share}が STARTTLS を提供しながら拒否します",
    why: "TLS を必須とする送信側は配送できず、それ以外は TLS なしで配送します。",
    fix: "サーバーのログを確認してください。多くの場合、証明書か鍵を読み込めていません。",
  },
  "plaintext-after-starttls": {
    title: "STARTTLS とハンドシェイクの間に平文が送られないこと",
    failureTitle: "{share}が STARTTLS の応答の後に平文を送ります",
    why: "経路上の誰でもこのようなテキストを挿入でき、保持したクライアントは TLS で届いたサーバーの言葉とみなします。Mailvane は破棄しました。",
    fix: "メールサーバーを更新してください。サーバーに原因がない場合は、インターネットとの間で接続に書き込んでいるものを特定してください。",
  },
  "handshake-failed": {
    title: "すべてのハンドシェイクが成功すること",
    failureTitle: "{share}が TLS ハンドシェイクに失敗します",
    why: "サーバーは TLS を提供すると示しながら、実行できませんでした。TLS を必須とする送信側は配送できません。それ以外も、多くは TLS なしで試すことなく断念します。",
    fix: "サーバーのログでこのハンドシェイクを確認してください。証明書と鍵が対応していないか、ほかでは使われていないバージョンや暗号スイートだけを許可している可能性があります。",
  },
  "old-tls": {
    title: "すべてのサーバーが TLS 1.2 以降に対応していること",
    failureTitle: "{share}が TLS 1.1 以前にしか対応していません",
    why: "TLS 1.0 と 1.1 は、破られたハッシュと暗号に依存しているため、もう使ってはなりません。対応をやめた送信側も多く、TLS で配送できません。",
    fix: "メールサーバーまたは TLS ライブラリを更新し、TLS 1.2 と 1.3 を許可してください。",
  },
  "no-tls-1-3": {
    title: "すべてのサーバーが TLS 1.3 に対応していること",
    failureTitle: "{share}が TLS 1.3 に対応していません",
    why: "TLS 1.2 も、適切に設定されていれば安全です。TLS 1.3 は設定を誤る余地が少なく、経路上で証明書を隠します。",
    fix: "TLS 1.2 に加えて 1.3 を許可してください。TLS ライブラリが対応していない場合は、ライブラリを更新してください。",
  },
  "no-forward-secrecy": {
    title: "すべてのハンドシェイクで固有の鍵が作られること",
    failureTitle: "{share}が鍵交換に証明書の鍵を使っています（前方秘匿性なし）",
    why: "今日の通信を記録しておき、いつかサーバーの鍵を手に入れた者は、そのすべてを読めます。",
    fix: "ECDHE の暗号スイートを許可し、TLS_RSA_ で始まるものは許可しないでください。",
  },
};
