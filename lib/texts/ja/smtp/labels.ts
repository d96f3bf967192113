import type { LookupTexts } from "#lib/texts/catalogue.ts";

/** Fields, columns, measures, notes and evidence. */
export const labels: LookupTexts["sentences"] = {
  "Domain, server or address": "ドメイン、サーバー、またはアドレス",
  "All mail servers of a domain, or one server by its name or its address.":
    "ドメインのすべてのメールサーバー、または名前かアドレスで指定した 1 台のサーバーです。",
  Port: "ポート",
  "465 and 587 are where users hand mail in; there the name itself is tested, not the servers of its MX records.":
    "465 と 587 は利用者がメールを投稿するポートです。MX レコードのサーバーではなく、指定した名前そのものをテストします。",
  "25, between servers": "25（サーバー間）",
  "465, submission over TLS": "465（TLS でのメール投稿）",
  "587, submission": "587（メール投稿）",
  "Open relay": "オープンリレー",
  "Asks each server whether it would take a stranger's mail for a stranger, and stops before any message. Servers may note it down.":
    "第三者から第三者へのメールを受け付けるかを各サーバーに尋ね、メッセージを送る前に終了します。サーバーの記録に残ることがあります。",
  "Do not probe": "調べない",
  "Probe every server": "すべてのサーバーを調べる",
  // Columns
  Preference: "優先度",
  Server: "サーバー",
  Connect: "接続",
  Greeting: "グリーティング",
  Handshake: "ハンドシェイク",
  Certificate: "証明書",
  "EHLO over TLS": "TLS 内の EHLO",
  "Certificate days left": "証明書の残り日数",
  "Greeting after": "グリーティングまで",
  Took: "所要時間",
  Banner: "バナー",
  Extensions: "拡張",
  "Certificate SHA-256": "証明書の SHA-256",
  // Measures
  "Whole sessions": "完了したセッション",
  "{done} of {total}": "{done} / {total}",
  "TLS versions": "TLS のバージョン",
  "First certificate to expire, in days": "最短の証明書の残り日数",
  "Slowest greeting, in ms": "最長のグリーティング待ち（ms）",
  // Notes
  "Stopped at {step}: {cause}": "停止（{step}）: {cause}",
  "the greeting": "グリーティング",
  "the handshake": "ハンドシェイク",
  "the relay probe": "中継の調査",
  // Evidence
  "port {port}": "ポート {port}",
  "reverse name": "逆引き名",
  "after STARTTLS": "STARTTLS の後",
  nothing: "なし",
  public: "公開アドレス",
  private: "プライベートアドレス",
  loopback: "ループバックアドレス",
  "link-local": "リンクローカルアドレス",
  documentation: "文書用アドレス",
  multicast: "マルチキャストアドレス",
  reserved: "予約済みアドレス",
  "no MX record and no address": "MX レコードもアドレスもありません",
  "Names: {names}": "名前: {names}",
  "Names: none": "名前: なし",
  "Issuer: {issuer}": "発行者: {issuer}",
  "Valid: {from} to {to}": "有効期間: {from} ～ {to}",
  "Key: {key}": "鍵: {key}",
  "no ephemeral key": "一時鍵なし",
};
